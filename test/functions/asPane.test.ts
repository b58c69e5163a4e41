import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Area, type FormulaId, type LedgerSheet, readLedger } from '../../src/core';
import { fullAddress, parseArea, splitAddress } from '../../src/workbench/model/address';
import { modelFromXlsx } from '../../src/workbench/model/fromXlsx';
import { isError, type SheetModel } from '../../src/workbench/model/sheetModel';
import type { WorkbookModel } from '../../src/workbench/model/workbookModel';
import { readXlsx } from '../../src/xlsx/readXlsx';
import { type Book, ledgerBook } from '../cli/ledgerBook';
import { openCommands } from '../commands/openCommands';
import { openFunctions } from './openFunctions';

/** The result columns that a function answers, too. */
const functionOf: Readonly<Record<string, FormulaId>> = {
  grade: 'RISKGRADE',
  check3211: 'CHECK3211',
  nextInspection: 'NEXTINSPECTION',
  inspectionStatus: 'DUESTATUS',
  certStatus: 'CERTSTATUS',
  hazardStatus: 'DUESTATUS',
  department: 'SUPERVISINGDEPT',
};

const samples = join(__dirname, '../../assets/samples');
const cases = join(__dirname, '../cases/ledgers');

const books: readonly (readonly [string, () => Uint8Array])[] = [
  ...readdirSync(samples).map((name) => [name, () => new Uint8Array(readFileSync(join(samples, name)))] as const),
  ...readdirSync(cases).map((name) => [name, () => caseOf(name)] as const),
];

function caseOf(name: string): Uint8Array {
  const text = readFileSync(join(cases, name, 'ledger.json'), 'utf8');
  const { sheets = [], date1904 = false, file } = JSON.parse(text) as Partial<Book> & { readonly file?: string };
  return file === undefined ? ledgerBook({ sheets, date1904 }) : new Uint8Array(readFileSync(file));
}

test.each(books)('%s: formulas typed into cells show what 一键体检 writes', async (_, read) => {
  const bytes = read();
  const checked = openCommands(bytes);
  expect(await checked.runner.run('check', { language: 'zh' })).toMatchObject({ tone: 'done' });

  const { model, calculation, Excel } = await openFunctions(modelFromXlsx(bytes));
  const ledgers = firstLedgers(readLedger(readXlsx(bytes)).sheets);
  const asked = writtenColumns(checked.model).flatMap(({ id, sheet: name, area }) => {
    const own = ledgers.find(({ sheet }) => sheet.name === name);
    const answering = functionOf[id];
    return own && answering ? [{ own, id, area, formula: formulaOf(answering, own, ledgers) }] : [];
  });
  expect(asked.length).toBeGreaterThan(0);

  const sheet = model.addSheet('公式');
  await Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem('公式').getRangeByIndexes(0, 0, 1, asked.length);
    cells.formulas = [asked.map(({ formula }) => formula)];
    await context.sync();
  });
  await calculation.settled();

  const differences: unknown[] = [];
  asked.forEach(({ own, id, area }, at) => {
    const first = own.headerRows.at(-1)! + 1;
    const written = checked.model.sheet(own.sheet.name)!;
    // The first row of ours is the header's.
    for (let row = area.top + 1; row <= area.bottom; row++) {
      const [wanted, shown] = [valueOf(written, row, area.left), valueOf(sheet, row - first, at)];
      if (wanted !== shown) differences.push([own.sheet.name, row + 1, id, wanted, shown]);
    }
  });
  expect(differences).toEqual([]);
});

/** The cells of our result columns, by the hidden names that mark them: `_tzsb_col_grade_1`. */
function writtenColumns({ names }: WorkbookModel): { id: string; sheet: string; area: Area }[] {
  return names.flatMap(({ name, formula }) => {
    const id = /^_tzsb_col_(.+)_\d+$/.exec(name)?.[1];
    const { sheet, rest } = splitAddress(formula);
    const area = parseArea(rest);
    return id !== undefined && sheet !== null && area ? [{ id, sheet, area }] : [];
  });
}

function valueOf(sheet: SheetModel, row: number, column: number): unknown {
  const value = sheet.valueAt(row, column);
  return isError(value) ? value.error : (value ?? '');
}

function firstLedgers(sheets: readonly LedgerSheet[]): readonly LedgerSheet[] {
  return sheets.filter(
    ({ sheet, table }, at) =>
      table !== null && sheets.findIndex((other) => other.sheet === sheet && other.table !== null) === at,
  );
}

function lastRow({ sheet }: LedgerSheet): number {
  return sheet.origin.row + sheet.values.length - 1;
}

/** Header rows with the titles above them and data rows of this ledger, then those of every other one. */
function formulaOf(id: FormulaId, own: LedgerSheet, ledgers: readonly LedgerSheet[]): string {
  const areas = [own, ...ledgers.filter((other) => other !== own)].flatMap((ledger) => {
    const { sheet, headerRows } = ledger;
    const left = sheet.origin.column;
    const right = left + Math.max(...sheet.values.map((row) => row.length)) - 1;
    const last = headerRows.at(-1)!;
    return [
      fullAddress(sheet.name, { top: sheet.origin.row, left, bottom: last, right }),
      fullAddress(sheet.name, { top: last + 1, left, bottom: lastRow(ledger), right }),
    ];
  });
  return `=${id}(${areas.join(',')})`;
}
