import type { LedgerSheet } from '../ledger/ledger';
import { absoluteReference } from '../ledger/sheetReference';
import type { Area } from '../ledger/snapshot';
import type { FormulaId } from './formulaIds';

/** A call of a function on whole areas of a workbook: its text, and which rows of which sheet it answers. */
export interface LedgerCall {
  readonly ledger: LedgerSheet;
  /** Without '='; areas are absolute, so that the formula may be moved. */
  readonly formula: string;
  /** 0-based sheet rows, both included: the formula spills a cell for each. */
  readonly firstRow: number;
  readonly lastRow: number;
}

/** By function: the fields one of whose columns it reads alone. */
const ofOneColumn: Readonly<Partial<Record<FormulaId, readonly string[]>>> = {
  LEDGERDATE: ['equipment.nextInspectionOn', 'equipment.lastInspectedOn', 'person.certExpiresOn', 'equipment.manufacturedOn'], // prettier-ignore
  CHECKUSCC: ['unit.uscc'],
  CHECKIDCARD: ['person.idNo'],
};

/**
 * The call that answers the rows of one ledger: its own header and rows first, then all other ledgers of the workbook,
 * since units, devices and operators may stand on several sheets. Null where the ledger lacks the one column that the
 * function reads, or where the areas would hold the very cells that the formula fills: a column of ours stands in them.
 */
export function ledgerCall(
  id: FormulaId,
  own: LedgerSheet,
  ledgers: readonly LedgerSheet[],
  more: readonly string[] = [],
): LedgerCall | null {
  const fields = ofOneColumn[id];
  if (fields !== undefined) return columnCall(id, own, fields);
  const usable = [own, ...ledgers.filter((other) => other !== own && isLedger(other))];
  const areas = usable.map(headerAndRows);
  if (!isLedger(own) || usable.some((ledger, at) => holdsOurs(ledger, areas[at]!.rows))) return null;
  const pairs = usable.map((ledger, at) =>
    [areas[at]!.header, areas[at]!.rows].map((area) => reference(ledger, area, own)).join(','),
  );
  const [first, ...others] = pairs;
  return { ledger: own, formula: `${id}(${[first, ...more, ...others].join(',')})`, ...rowsOf(own) };
}

function columnCall(id: FormulaId, own: LedgerSheet, fields: readonly string[]): LedgerCall | null {
  const column = fields
    .map((key) => own.columns.find(({ field }) => field?.key === key)?.column)
    .find((one) => one !== undefined);
  if (column === undefined || !isLedger(own)) return null;
  const { firstRow, lastRow } = rowsOf(own);
  const area = { top: firstRow, left: column, bottom: lastRow, right: column };
  return { ledger: own, formula: `${id}(${reference(own, area, own)})`, firstRow, lastRow };
}

function isLedger({ table, headerRows, sheet }: LedgerSheet): boolean {
  return table !== null && table.size > 0 && headerRows.length > 0 && sheet.marks?.generated !== true;
}

function rowsOf({ table }: LedgerSheet): { firstRow: number; lastRow: number } {
  const rows = table!.rowNumbers;
  return { firstRow: rows[0]!, lastRow: rows[table!.size - 1]! };
}

/** Lines above the first header may name the unit or the township, so they belong to it. */
function headerAndRows(ledger: LedgerSheet): { readonly header: Area; readonly rows: Area } {
  const { sheet, headerRows, columns, further } = ledger;
  const places = columns.map(({ column }) => column);
  const [left, right] = [Math.min(...places), Math.max(...places)];
  const { firstRow, lastRow } = rowsOf(ledger);
  return {
    header: { top: further ? headerRows[0]! : sheet.origin.row, left, bottom: headerRows.at(-1)!, right },
    rows: { top: firstRow, left, bottom: lastRow, right },
  };
}

function holdsOurs({ sheet }: LedgerSheet, { left, right }: Area): boolean {
  return Object.values(sheet.marks?.resultColumns ?? {}).some((column) => column >= left && column <= right);
}

function reference({ sheet }: LedgerSheet, area: Area, own: LedgerSheet): string {
  const full = absoluteReference(sheet.name, area);
  return sheet === own.sheet ? full.slice(full.lastIndexOf('!') + 1) : full;
}
