import ExcelJS from 'exceljs';
import fc from 'fast-check';
import type { Change } from '../../../src/core/changes/change';
import { patchXlsx } from '../../../src/xlsx/patchXlsx';
import { readXlsx } from '../../../src/xlsx/readXlsx';
import {
  highlight,
  overdueRule,
  partsOf,
  removeMarks,
  replaceSheet,
  smallWorkbook,
  writeColumn,
} from './smallWorkbook';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

interface Sheet {
  readonly rows: readonly { readonly row: number; readonly cells: readonly Cell[]; readonly more: string }[];
  readonly dimension: boolean;
  readonly numbered: boolean;
}
interface Cell {
  readonly column: number;
  readonly value: string | number | null;
}

const text = fc.string({
  unit: fc.constantFrom('a', '电', '&', '<', '>', '"', ' ', '=', '𠮷', '1'),
  minLength: 1,
  maxLength: 6,
});
const cell = fc.record({ column: fc.nat(5), value: fc.oneof(text, fc.integer(), fc.constant(null)) });
const row = fc.record({
  row: fc.nat(30),
  cells: fc.uniqueArray(cell, { selector: ({ column }) => column, maxLength: 6 }),
  more: fc.constantFrom('', ' spans="1:6"', ' ht="20" customHeight="1"'),
});
const sheet: fc.Arbitrary<Sheet> = fc.record({
  rows: fc.uniqueArray(row, { selector: (one) => one.row, maxLength: 12 }),
  dimension: fc.boolean(),
  numbered: fc.boolean(),
});

/** Result columns G to I, right of all that a random sheet holds. */
const results: fc.Arbitrary<Change[]> = fc
  .array(
    fc.record({
      id: fc.constantFrom('grade', 'due'),
      header: text,
      width: fc.integer({ min: 1, max: 60 }),
      cells: fc.uniqueArray(
        fc.record({ row: fc.integer({ min: 3, max: 40 }), value: fc.oneof(text, fc.integer(), fc.constant(null)) }),
        {
          selector: (one) => one.row,
        },
      ),
    }),
    { maxLength: 3 },
  )
  .map((columns) => columns.map((one, i) => writeColumn({ ...one, id: `${one.id}${i}`, column: 6 + i, headerRow: 2 })));

function sheetXml({ rows, dimension }: Sheet): string {
  const escape = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const cellOf = (at: number, { column, value }: Cell): string => {
    const open = `<c r="${String.fromCharCode(65 + column)}${at + 1}"`;
    if (value === null) return `${open}/>`;
    if (typeof value === 'number') return `${open}><v>${value}</v></c>`;
    return `${open} t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>`;
  };
  const body = [...rows]
    .sort((a, b) => a.row - b.row)
    .map(({ row: at, cells, more }) => {
      const sorted = [...cells].sort((a, b) => a.column - b.column).map((one) => cellOf(at, one));
      return sorted.length === 0 ? `<row r="${at + 1}"${more}/>` : `<row r="${at + 1}"${more}>${sorted.join('')}</row>`;
    });
  const head = dimension ? '<dimension ref="A1:F31"/>' : '';
  return `<worksheet xmlns="${main}">${head}<sheetData>${body.join('')}</sheetData></worksheet>`;
}

/** Values by sheet, row and column as our reader sees them, blanks left out. */
function valuesOf(bytes: Uint8Array, keep: (row: number, column: number) => boolean): Map<string, unknown> {
  const found = new Map<string, unknown>();
  const [first] = readXlsx(bytes).sheets;
  first?.values.forEach((line, r) => {
    line.forEach((value, c) => {
      const at = [r + first.origin.row, c + first.origin.column] as const;
      if (value !== null && value !== '' && keep(...at)) found.set(at.join(), value);
    });
  });
  return found;
}

async function valuesByExceljs(
  bytes: Uint8Array,
  keep: (row: number, column: number) => boolean,
): Promise<Map<string, unknown>> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  const found = new Map<string, unknown>();
  book.worksheets[0]?.eachRow((line, r) => {
    line.eachCell((one, c) => {
      if (one.value !== null && keep(r - 1, c - 1)) found.set([r - 1, c - 1].join(), one.value);
    });
  });
  return found;
}

const sorted = (map: Map<string, unknown>): unknown[] => [...map].sort(([a], [b]) => (a < b ? -1 : 1));

test('what is not ours reads as before, what is ours reads as written, and removing gives back every part', async () => {
  await fc.assert(
    fc.asyncProperty(sheet, results, async (one, columns) => {
      const before = smallWorkbook({
        sheets: { 台账: sheetXml(one), 汇总: `<worksheet xmlns="${main}"><sheetData/></worksheet>` },
      });
      const changes = [...columns, highlight(overdueRule), replaceSheet('汇总')];
      const after = patchXlsx(before, changes);
      const ledger = (_: number, column: number): boolean => column < 6;
      expect(sorted(valuesOf(after, ledger))).toEqual(sorted(valuesOf(before, ledger)));
      expect(sorted(await valuesByExceljs(after, ledger))).toEqual(sorted(await valuesByExceljs(before, ledger)));

      const written = new Map<string, unknown>();
      for (const change of columns) {
        if (change.kind !== 'writeColumn') continue;
        written.set([change.headerRow, change.column].join(), change.header);
        for (const { row: at, value } of change.cells)
          if (value !== null) written.set([at, change.column].join(), value);
      }
      expect(sorted(valuesOf(after, (_, column) => column >= 6))).toEqual(sorted(written));

      expect(Buffer.compare(patchXlsx(after, changes), after)).toBe(0);
      expect(partsOf(patchXlsx(after, [removeMarks]))).toEqual(partsOf(before));
    }),
    { numRuns: 60 },
  );
}, 30_000);

test('a run about other rows and columns leaves nothing of the run before', () => {
  fc.assert(
    fc.property(sheet, results, results, (one, first, second) => {
      const before = smallWorkbook({ sheets: { 台账: sheetXml(one) } });
      const mixed = patchXlsx(patchXlsx(before, first), second);
      expect(partsOf(patchXlsx(mixed, [removeMarks]))['xl/workbook.xml']).toBe(partsOf(before)['xl/workbook.xml']);
      const ours = (_: number, column: number): boolean => column >= 6;
      expect(valuesOf(patchXlsx(mixed, [removeMarks]), ours).size).toBe(0);
    }),
    { numRuns: 60 },
  );
});
