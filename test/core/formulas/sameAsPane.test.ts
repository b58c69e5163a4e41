import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../../src/core/analyse';
import type { WriteColumn } from '../../../src/core/changes/change';
import { outputChanges } from '../../../src/core/changes/outputChanges';
import { day } from '../../../src/core/dates/day';
import type { Argument } from '../../../src/core/formulas/formula';
import type { FormulaId } from '../../../src/core/formulas/formulaIds';
import { formulas } from '../../../src/core/formulas/formulas';
import type { LedgerSheet } from '../../../src/core/ledger/ledger';
import { readLedger } from '../../../src/core/ledger/readLedger';
import type { Area, Snapshot } from '../../../src/core/ledger/snapshot';
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

describe.each([
  ['merged cells told', asTold],
  ['merged cells not told', asCells],
])('%s', (_, seen) => {
  test.each(books)('%s: a formula over the ledgers gives what the pane writes beside them', (__, read) => {
    const snapshot = seen(read());
    const report = analyse(snapshot, defaultRuleBook, asOf);
    const columns = outputChanges(report, { language: 'zh', summaries: false }).filter(
      (change): change is WriteColumn => change.kind === 'writeColumn',
    );
    const sheets = firstLedgers(report);
    expect(columns.flatMap((column) => differences(column, snapshot, sheets, seen === asTold))).toEqual([]);
  });
});

/** Cells of a result column in which the function says something else. */
function differences(
  column: WriteColumn,
  snapshot: Snapshot,
  sheets: readonly LedgerSheet[],
  tellsMerges: boolean,
): unknown[] {
  const id = functionOf[column.id];
  if (id === undefined) return [];
  const own = sheets.find(({ sheet }) => sheet.name === column.sheet)!;
  const ordered = [own, ...sheets.filter((sheet) => sheet !== own)];
  const { dateSystem } = snapshot;
  const sheetNames = ordered.flatMap(({ sheet }) => [sheet.name, sheet.name]);
  const merges = tellsMerges ? { merges: ordered.flatMap(mergesIn) } : {};
  const setting = { book: defaultRuleBook, today: asOf, dateSystem, language: 'zh', sheetNames, ...merges } as const;
  const answers = formulas[id](ordered.flatMap(rangesOf), setting);
  const first = own.headerRows.at(-1)! + 1;
  return column.cells.flatMap(({ row, value }) => {
    const answer = answers[row - first]?.[0];
    return answer === (value ?? '') ? [] : [[column.sheet, row + 1, column.id, value, answer]];
  });
}

/** By number format a day may be shown as a month, which a function does not see. */
const noFormats = { width: 0, table: [], index: new Uint16Array(0) };

function asTold(snapshot: Snapshot): Snapshot {
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, formats: noFormats })) };
}

/** Without merges of data, which are blank cells to a function that is not told. */
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

/** The rows from the sheet's first to the lowest of the header, then those below. */
function rangesOf({ sheet, headerRows }: LedgerSheet): Argument[] {
  const height = headerRows.at(-1)! + 1 - sheet.origin.row;
  const width = Math.max(...sheet.values.map((row) => row.length));
  const cells = sheet.values.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? null));
  return [cells.slice(0, height), cells.slice(height)];
}

function mergesIn({ sheet, headerRows }: LedgerSheet): Area[][] {
  const firstBelow = headerRows.at(-1)! + 1;
  const from = (start: number) => (area: Area) => ({
    top: area.top - start,
    bottom: area.bottom - start,
    left: area.left - sheet.origin.column,
    right: area.right - sheet.origin.column,
  });
  return [
    sheet.merges.filter(({ top }) => top < firstBelow).map(from(sheet.origin.row)),
    sheet.merges.filter(({ top }) => top >= firstBelow).map(from(firstBelow)),
  ];
}
