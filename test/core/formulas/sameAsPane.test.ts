import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../../src/core/analyse';
import type { WriteColumn } from '../../../src/core/changes/change';
import { outputChanges } from '../../../src/core/changes/outputChanges';
import { day } from '../../../src/core/dates/day';
import type { Argument, FormulaSetting } from '../../../src/core/formulas/formula';
import type { FormulaId } from '../../../src/core/formulas/formulaIds';
import { formulas } from '../../../src/core/formulas/formulas';
import type { LedgerSheet } from '../../../src/core/ledger/ledger';
import { readLedger } from '../../../src/core/ledger/readLedger';
import type { Snapshot } from '../../../src/core/ledger/snapshot';
import type { Report } from '../../../src/core/report/report';
import { defaultRuleBook } from '../../../src/core/rulebook/ruleBook';
import { readXlsx } from '../../../src/xlsx/readXlsx';
import { type Book, ledgerBook } from '../../cli/ledgerBook';

const asOf = day('2026-11-23');
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

const samples = join('assets', 'samples');
const cases = join('test', 'cases', 'ledgers');
const books: [string, () => Snapshot][] = [
  ...readdirSync(samples).map((name): [string, () => Snapshot] => [
    name,
    () => readXlsx(readFileSync(join(samples, name))),
  ]),
  ...readdirSync(cases).map((name): [string, () => Snapshot] => [name, () => caseOf(name)]),
];

function caseOf(name: string): Snapshot {
  const given = JSON.parse(readFileSync(join(cases, name, 'ledger.json'), 'utf8')) as Partial<Book> & { file?: string };
  const { sheets = [], date1904 = false, file } = given;
  return readXlsx(file === undefined ? ledgerBook({ sheets, date1904 }) : readFileSync(file));
}

test.each(books)('%s: a formula over the ledgers gives what the pane writes beside them', (_, read) => {
  const snapshot = asCells(read());
  const report = analyse(snapshot, defaultRuleBook, asOf);
  const columns = outputChanges(report, { language: 'zh', summaries: false }).filter(
    (change): change is WriteColumn => change.kind === 'writeColumn',
  );
  const sheets = firstLedgers(report);
  const differences: unknown[] = [];
  for (const column of columns) {
    const id = functionOf[column.id];
    if (id === undefined) continue;
    const own = sheets.find(({ sheet }) => sheet.name === column.sheet)!;
    const args = argumentsOf(own, sheets);
    const answers = formulas[id](args.ranges, settingOf(snapshot, args.names));
    const first = own.headerRows.at(-1)! + 1;
    for (const { row, value } of column.cells) {
      const answer = answers[row - first]?.[0];
      if (answer !== (value ?? '')) differences.push([column.sheet, row + 1, column.id, value, answer]);
    }
  }
  expect(differences).toEqual([]);
});

const noFormats = { width: 0, table: [], index: new Uint16Array(0) };

/** As a formula sees the cells: without number formats, so that no day is shown as a month, and without merges of data. */
function asCells(snapshot: Snapshot): Snapshot {
  const headerEnd = new Map(
    readLedger(snapshot).sheets.map(({ sheet, headerRows }) => [sheet, headerRows.at(-1) ?? Infinity]),
  );
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      formats: noFormats,
      merges: sheet.merges.filter(({ top, bottom }) => bottom === top || top <= headerEnd.get(sheet)!),
    })),
  };
}

function firstLedgers({ ledger }: Report): readonly LedgerSheet[] {
  return ledger.sheets.filter(
    ({ sheet, table }, at) =>
      table !== null && ledger.sheets.findIndex((other) => other.sheet === sheet && other.table !== null) === at,
  );
}

/** The ranges of a sheet, then those of every other, all from the sheet's first row on. */
function argumentsOf(own: LedgerSheet, sheets: readonly LedgerSheet[]): { ranges: Argument[]; names: string[] } {
  const ordered = [own, ...sheets.filter((sheet) => sheet !== own)];
  return {
    ranges: ordered.flatMap(({ sheet, headerRows }): Argument[] => {
      const height = headerRows.at(-1)! + 1 - sheet.origin.row;
      const width = Math.max(...sheet.values.map((row) => row.length));
      const cells = sheet.values.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? null));
      return [cells.slice(0, height), cells.slice(height)];
    }),
    names: ordered.flatMap(({ sheet }) => [sheet.name, sheet.name]),
  };
}

function settingOf({ dateSystem }: Snapshot, sheetNames: readonly string[]): FormulaSetting {
  return { book: defaultRuleBook, today: asOf, dateSystem, language: 'zh', sheetNames };
}
