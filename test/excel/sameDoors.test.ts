import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Change, jsonReport, type SheetSnapshot } from '../../src/core';
import { toSnapshot } from '../../src/workbench/model/toSnapshot';
import { patchXlsx } from '../../src/xlsx/patchXlsx';
import { readXlsx } from '../../src/xlsx/readXlsx';
import { type Book, ledgerBook } from '../cli/ledgerBook';
import { partsOf } from '../xlsx/patch/smallWorkbook';
import { changesFor, check, clear, openBook, quietWatch, reportOf, sample, samples } from './openBook';
import { formatsOf } from './state';

const cases = join('test', 'cases', 'ledgers');

/** The samples and every whole ledger that the command line is tested with. */
const ledgers: readonly (readonly [string, () => Uint8Array])[] = [
  ...samples.map((name) => [name, () => sample(name)] as const),
  ...readdirSync(cases).flatMap((name) => {
    const given = JSON.parse(readFileSync(join(cases, name, 'ledger.json'), 'utf8')) as Partial<Book> & {
      file?: string;
    };
    const { sheets = [], date1904 = false } = given;
    return given.file === undefined ? [[name, () => ledgerBook({ sheets, date1904 })] as const] : [];
  }),
];

describe('Excel and a file are the same ledger', () => {
  test.each(ledgers)('%s is judged alike', async (_, bytes) => {
    const { port } = openBook(bytes());
    const { snapshot } = await port.read(quietWatch());
    expect(jsonReport(reportOf(snapshot), 'zh')).toEqual(jsonReport(reportOf(readXlsx(bytes())), 'zh'));
  });

  test.each(samples)('%s is written alike', async (name) => {
    const bytes = sample(name);
    const book = openBook(bytes);
    await check(book);
    const changes = changesFor(readXlsx(bytes));
    const file = patchXlsx(bytes, changes);
    const found = toSnapshot(book.model);
    const wanted = readXlsx(file);
    expect(found.sheets.map((sheet) => sheet.name)).toEqual(wanted.sheets.map((sheet) => sheet.name));
    for (const [i, sheet] of wanted.sheets.entries()) {
      expect(contentOf(found.sheets[i]!)).toEqual(contentOf(sheet));
      expect(numberFormatsOf(found.sheets[i]!, sheet)).toEqual(numberFormatsOf(sheet, sheet));
      expect(found.sheets[i]!.marks).toEqual(sheet.marks);
    }
    expect(book.model.sheets.flatMap(formatsOf).map((rule) => rule.split(' | ')[1]!.slice(1))).toEqual(
      formulasOf(file, changes),
    );
  });
});

test('what was written into a file is known again in Excel, and cleared there', async () => {
  const bytes = sample(samples[0]!);
  const book = openBook(patchXlsx(bytes, changesFor(readXlsx(bytes))));
  await clear(book);
  const [found, wanted] = [toSnapshot(book.model), readXlsx(bytes)];
  expect(found.sheets.map(contentOf)).toEqual(wanted.sheets.map(contentOf));
  expect(book.model.names.filter(({ name }) => name.startsWith('_tzsb_'))).toEqual([]);
});

function contentOf({ name, origin, values, merges }: SheetSnapshot): unknown {
  const cells: Record<string, unknown> = {};
  values.forEach((line, row) => {
    line.forEach((value, column) => {
      if (value !== null && value !== '')
        cells[`${String(origin.row + row)},${String(origin.column + column)}`] = value;
    });
  });
  return { name, cells, merges: merges.map((merge) => Object.values(merge).join()).sort() };
}

/** Of numbers: text may have the text format in one door where the other needs none. */
function numberFormatsOf({ origin, values, formats }: SheetSnapshot, like: SheetSnapshot): unknown {
  const found: Record<string, string> = {};
  values.forEach((line, row) => {
    line.forEach((value, column) => {
      if (typeof value !== 'number') return;
      const place = formats && column < formats.width ? formats.index[row * formats.width + column]! : 0;
      const code = formats?.table[place] ?? '';
      found[`${String(origin.row + row)},${String(origin.column + column)}`] = code === 'General' ? '' : code;
    });
  });
  return { name: like.name, found };
}

/** Formulas of our conditional formats in the file, sheet by sheet. */
function formulasOf(file: Uint8Array, changes: readonly Change[]): string[] {
  const count = changes.reduce(
    (sum, change) =>
      sum +
      (change.kind === 'highlight' ? change.rules.length : 0) +
      (change.kind === 'replaceSheet' ? change.content.highlights.length : 0),
    0,
  );
  const sheets = Object.entries(partsOf(file)).filter(([path]) => path.startsWith('xl/worksheets/sheet'));
  const number = (path: string): number => Number(/(\d+)\.xml$/.exec(path)?.[1]);
  sheets.sort(([a], [b]) => number(a) - number(b));
  const found = sheets.flatMap(([, xml]) =>
    [...xml.matchAll(/<formula>([^<]*tzsb[^<]*)<\/formula>/g)].map(([, formula = '']) =>
      formula.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
    ),
  );
  expect(found).toHaveLength(count);
  return found;
}
