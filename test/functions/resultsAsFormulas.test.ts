import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommandRunner } from '../../src/commands/commandRunner';
import { rememberResultsAs } from '../../src/commands/resultsAs';
import { ReportDesk } from '../../src/desk/reportDesk';
import { ExcelPort } from '../../src/excel/excelPort';
import { parseArea, splitAddress } from '../../src/workbench/model/address';
import { modelFromXlsx } from '../../src/workbench/model/fromXlsx';
import { isError } from '../../src/workbench/model/sheetModel';
import type { WorkbookModel } from '../../src/workbench/model/workbookModel';
import { openCommands, samples } from '../commands/openCommands';
import { asOf, openFunctions } from './openFunctions';

jest.setTimeout(120_000);

const zh = { language: 'zh' } as const;
const files = readdirSync(samples).filter((name) => name.endsWith('.xlsx'));

/** An Excel that works out the functions of the product, with the product's commands on it. */
async function openBoth(file: string) {
  const model = modelFromXlsx(new Uint8Array(readFileSync(join(samples, file))));
  const { calculation, ...office } = await openFunctions(model);
  const port = new ExcelPort(office);
  const runner = new CommandRunner({ port, desk: new ReportDesk(), today: () => asOf });
  return { model, calculation, port, runner };
}

/** What our result columns show, by sheet and cell; blank cells left out, titles too (they differ in the day). */
function shown(model: WorkbookModel): ReadonlyMap<string, unknown> {
  const cells = new Map<string, unknown>();
  for (const { name, formula } of model.names) {
    if (!name.startsWith('_tzsb_col_')) continue;
    const { sheet: sheetName, rest } = splitAddress(formula);
    const area = parseArea(rest)!;
    const sheet = model.sheet(sheetName!)!;
    for (let row = area.top + 1; row <= area.bottom; row++) {
      const value = sheet.valueAt(row, area.left);
      if (value !== null && value !== '')
        cells.set(`${sheetName!}!${String(row)}:${String(area.left)}`, isError(value) ? value.error : value);
    }
  }
  return cells;
}

function formulasOf(sheet: WorkbookModel['sheets'][number]): string[] {
  const used = sheet.formulas.used();
  if (used === null) return [];
  const found: string[] = [];
  for (let row = used.top; row <= used.bottom; row++) {
    for (const formula of sheet.formulas.row(row) ?? []) if (formula !== undefined) found.push(formula);
  }
  return found;
}

test.each(files)('%s: results written as formulas show what they show as values', async (file) => {
  const plain = openCommands(file);
  expect(await plain.runner.run('check', zh)).toMatchObject({ tone: 'done' });
  const wanted = shown(plain.model);
  expect(wanted.size).toBeGreaterThan(100);

  const { model, calculation, port, runner } = await openBoth(file);
  await rememberResultsAs(port, 'formulas');
  // The day of the check is the day of calculation, so the formulas need none.
  expect(await runner.run('check', { ...zh, asOf })).toMatchObject({ tone: 'done' });
  await calculation.settled();
  const formulas = model.sheets.flatMap((sheet) => formulasOf(sheet));
  expect(formulas.filter((formula) => formula.startsWith('=RISKGRADE('))).not.toEqual([]);
  expect(formulas.filter((formula) => formula.startsWith('=DUESTATUS('))).not.toEqual([]);
  expect(shown(model)).toEqual(wanted);

  expect(await runner.run('formulasToValues', zh)).toMatchObject({ tone: 'done' });
  await calculation.settled();
  expect(shown(model)).toEqual(wanted);
});

test('formulas that Excel has not connected are entered again, and those that show an error stay formulas', async () => {
  const { model, port, runner } = openCommands(files[0]!);
  const sheet = model.sheets[0]!;
  const [row, column] = [2, 60];
  const place = (at: number, formula: string, value: Parameters<typeof sheet.values.set>[2]): void => {
    sheet.formulas.set(at, column, formula);
    sheet.values.set(at, column, value);
  };
  place(row, '=_xldudf_CHECKUSCC(A1)', { error: '#NAME?' });
  place(row + 1, '=CHECKUSCC(A2)', { error: '#VALUE!' });
  place(row + 2, '=CHECKUSCC(A3)', '正确');
  const repaired = await runner.run('repairFormulas', zh);
  expect(repaired).toMatchObject({ tone: 'done' });
  expect(repaired.text.zh).toContain('1个公式');
  expect(sheet.formulas.get(row, column)).toBe('=CHECKUSCC(A1)');

  const converted = await runner.run('formulasToValues', zh);
  expect(converted.text.zh).toContain(`${sheet.name}!BI${String(row + 2)}`);
  expect(sheet.formulas.get(row + 1, column)).toBe('=CHECKUSCC(A2)');
  expect(sheet.formulas.get(row + 2, column) ?? null).toBeNull();
  expect(sheet.valueAt(row + 2, column)).toBe('正确');
  expect(port.undoable?.zh).toBe('转为值');
});
