import type { Change, WriteColumn } from '../changes/change';
import { freeColumn } from '../changes/freeColumn';
import { dayFormat } from '../changes/dateCell';
import type { Day } from '../dates/day';
import { cellAt } from '../ledger/grid';
import type { Ledger, LedgerSheet } from '../ledger/ledger';
import type { Report } from '../report/report';
import type { Language, Text } from '../text';
import type { FormulaId } from './formulaIds';
import { formulaTitles } from './formulaTitles';
import { type LedgerCall, ledgerCall } from './ledgerCall';

/** The result columns that a function of the same answers can fill. */
const functionOf: Readonly<Record<string, { readonly id: FormulaId; readonly header?: Text }>> = {
  grade: { id: 'RISKGRADE' },
  check3211: { id: 'CHECK3211' },
  nextInspection: { id: 'NEXTINSPECTION' },
  inspectionStatus: { id: 'DUESTATUS', header: { zh: '检验状态（核查）', en: 'Inspection status (check)' } },
  certStatus: { id: 'CERTSTATUS', header: { zh: '证书状态（核查）', en: 'Certificate status (check)' } },
  department: { id: 'SUPERVISINGDEPT' },
};

/**
 * The same result columns with one formula each that fills the column, where a function gives its answers; other
 * columns keep their values, and so do those of ledgers that share a sheet. `day` fixes the day by which is judged;
 * null is the day of every calculation.
 */
export function withFormulas(
  changes: readonly Change[],
  { ledger, asOf }: Report,
  language: Language,
  day: Day | null,
): Change[] {
  return changes.map((change) => {
    if (change.kind !== 'writeColumn') return change;
    const wanted = functionOf[change.id];
    const own = onlyLedger(ledger, change.sheet);
    if (wanted === undefined || own === null) return change;
    const call = ledgerCall(wanted.id, own, ledger.sheets, dayArgument(day));
    if (call === null) return change;
    const header = wanted.header && day === null ? wanted.header[language] : change.header.replace('{asOf}', asOf);
    return spilled({ ...change, header }, call);
  });
}

/** Where the user wants the formula: the ledger of a sheet, and a 0-based column or the next free one. */
export interface FormulaPlace {
  readonly sheet: string;
  readonly column: number | null;
}

export type FormulaRefusal = 'noLedger' | 'severalLedgers' | 'noColumn' | 'taken' | 'inLedger';

/** A column of ours with the function's formula for a whole ledger, or why it cannot stand there. */
export function formulaColumn(
  { ledger }: Report,
  id: FormulaId,
  place: FormulaPlace,
  language: Language,
): WriteColumn | FormulaRefusal {
  const there = ledger.sheets.filter(({ sheet, table }) => sheet.name === place.sheet && table !== null);
  const own = there[0];
  if (own === undefined) return 'noLedger';
  if (there.length > 1) return 'severalLedgers';
  const call = ledgerCall(id, own, ledger.sheets);
  if (call === null) return 'noColumn';
  const columnId = `formula_${id}`;
  const earlier = own.sheet.marks?.resultColumns[columnId];
  const headerRow = own.headerRows.at(-1)!;
  const column = place.column ?? earlier ?? freeColumn(own.sheet, headerRow);
  if (column !== earlier) {
    const places = own.columns.map((match) => match.column);
    if (column >= Math.min(...places) && column <= Math.max(...places)) return 'inLedger';
    for (let row = headerRow; row <= call.lastRow; row++) {
      if ((cellAt(own.sheet, row, column) ?? null) !== null) return 'taken';
    }
  }
  return spilled(
    {
      kind: 'writeColumn',
      sheet: place.sheet,
      id: columnId,
      column,
      headerRow,
      header: formulaTitles[id][language],
      width: 18,
      numberFormat: id === 'NEXTINSPECTION' || id === 'LEDGERDATE' ? dayFormat : 'General',
      cells: [],
    },
    call,
  );
}

function onlyLedger({ sheets }: Ledger, name: string): LedgerSheet | null {
  const there = sheets.filter(({ sheet, table }) => sheet.name === name && table !== null);
  return there.length === 1 ? there[0]! : null;
}

/** A date as an argument; the formula then no longer follows the calendar. */
function dayArgument(day: Day | null): string[] {
  return day === null ? [] : [`DATE(${day.split('-').map(Number).join(',')})`];
}

function spilled(column: WriteColumn, { formula, firstRow, lastRow }: LedgerCall): WriteColumn {
  const value = column.cells.find(({ row }) => row === firstRow)?.value ?? null;
  // A cell in text format would show the formula itself.
  const numberFormat = column.numberFormat === '@' ? 'General' : column.numberFormat;
  return { ...column, numberFormat, cells: [{ row: firstRow, value, formula }], spills: lastRow - firstRow + 1 };
}
