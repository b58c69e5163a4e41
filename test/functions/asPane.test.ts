import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FormulaId, type LedgerSheet, readLedger } from '../../src/core';
import { fullAddress } from '../../src/workbench/model/address';
import { modelFromXlsx } from '../../src/workbench/model/fromXlsx';
import { isError, type SheetModel } from '../../src/workbench/model/sheetModel';
import { readXlsx } from '../../src/xlsx/readXlsx';
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

test.each(readdirSync(samples))('%s: formulas typed into cells show what 一键体检 writes', async (file) => {
  const bytes = new Uint8Array(readFileSync(join(samples, file)));
  const checked = openCommands(bytes);
  expect(await checked.runner.run('check', { language: 'zh' })).toMatchObject({ tone: 'done' });

  const { model, calculation, Excel } = await openFunctions(modelFromXlsx(bytes));
  const ledgers = firstLedgers(readLedger(readXlsx(bytes)).sheets);
  const asked = checked.snapshot().sheets.flatMap(({ name, marks }) => {
    const own = ledgers.find(({ sheet }) => sheet.name === name);
    return Object.entries(marks?.resultColumns ?? {}).flatMap(([id, column]) =>
      own && functionOf[id] ? [{ own, id, column, formula: formulaOf(functionOf[id], own, ledgers) }] : [],
    );
  });
  expect(asked.length).toBeGreaterThan(3);

  const sheet = model.addSheet('公式');
  await Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem('公式').getRangeByIndexes(0, 0, 1, asked.length);
    cells.formulas = [asked.map(({ formula }) => formula)];
    await context.sync();
  });
  await calculation.settled();

  const differences: unknown[] = [];
  asked.forEach(({ own, id, column }, at) => {
    const first = own.headerRows.at(-1)! + 1;
    const written = checked.model.sheet(own.sheet.name)!;
    for (let row = first; row <= lastRow(own); row++) {
      const [wanted, shown] = [valueOf(written, row, column), valueOf(sheet, row - first, at)];
      if (wanted !== shown) differences.push([own.sheet.name, row + 1, id, wanted, shown]);
    }
  });
  expect(differences).toEqual([]);
});

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
