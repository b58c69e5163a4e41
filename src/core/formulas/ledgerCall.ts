import type { LedgerSheet } from '../ledger/ledger';
import { absoluteReference } from '../ledger/sheetReference';
import type { Area, SheetSnapshot } from '../ledger/snapshot';
import type { FormulaId } from './formulaIds';

/** The areas of a workbook that a call of a function takes, and which rows it answers. */
export interface LedgerAreas {
  readonly ledger: LedgerSheet;
  /** In the order of the arguments: header and rows, pair by pair, its own ledger's first; or the rows of one column. */
  readonly areas: readonly SheetArea[];
  /** 0-based sheet rows, both included: the formula answers a cell for each. */
  readonly firstRow: number;
  readonly lastRow: number;
}

export interface SheetArea {
  readonly sheet: SheetSnapshot;
  readonly area: Area;
}

/** A call as it is written into its own sheet. */
export interface LedgerCall extends LedgerAreas {
  /** Without '='; areas are absolute, so that the formula may be moved. */
  readonly formula: string;
}

/** By function: the fields one of whose columns it reads alone. */
const ofOneColumn: Readonly<Partial<Record<FormulaId, readonly string[]>>> = {
  LEDGERDATE: ['equipment.nextInspectionOn', 'equipment.lastInspectedOn', 'person.certExpiresOn', 'equipment.manufacturedOn'], // prettier-ignore
  CHECKUSCC: ['unit.uscc'],
  CHECKIDCARD: ['person.idNo'],
};

/**
 * The areas of the call that answers the rows of one ledger: its own header and rows first, then all other ledgers of
 * the workbook, since units, devices and operators may stand on several sheets. Null on a sheet that is no ledger, and
 * where it lacks the one column that the function reads.
 */
export function ledgerAreas(id: FormulaId, own: LedgerSheet, ledgers: readonly LedgerSheet[]): LedgerAreas | null {
  if (!isLedger(own)) return null;
  const fields = ofOneColumn[id];
  if (fields !== undefined) return columnAreas(own, fields);
  const usable = [own, ...ledgers.filter((other) => other !== own && isLedger(other))];
  return { ledger: own, areas: usable.flatMap(headerAndRows), ...rowsOf(own) };
}

/**
 * The call on these areas. Null also where a column of ours stands in them: the formula would read the cells that it
 * fills.
 */
export function ledgerCall(
  id: FormulaId,
  own: LedgerSheet,
  ledgers: readonly LedgerSheet[],
  more: readonly string[] = [],
): LedgerCall | null {
  const found = ledgerAreas(id, own, ledgers);
  if (found === null || found.areas.some(holdsOurs)) return null;
  const [header, rows, ...others] = found.areas.map((area) => reference(area, own));
  const formula = `${id}(${[header, rows, ...more, ...others].filter((part) => part !== undefined).join(',')})`;
  return { ...found, formula };
}

function columnAreas(own: LedgerSheet, fields: readonly string[]): LedgerAreas | null {
  const column = fields
    .map((key) => own.columns.find(({ field }) => field?.key === key)?.column)
    .find((one) => one !== undefined);
  if (column === undefined) return null;
  const rows = rowsOf(own);
  const area = { top: rows.firstRow, left: column, bottom: rows.lastRow, right: column };
  return { ledger: own, areas: [{ sheet: own.sheet, area }], ...rows };
}

function isLedger({ table, headerRows, sheet }: LedgerSheet): boolean {
  return table !== null && table.size > 0 && headerRows.length > 0 && sheet.marks?.generated !== true;
}

function rowsOf({ table }: LedgerSheet): { firstRow: number; lastRow: number } {
  const rows = table!.rowNumbers;
  return { firstRow: rows[0]!, lastRow: rows[table!.size - 1]! };
}

/** Lines above the first header may name the unit or the township, so they belong to it. */
function headerAndRows(ledger: LedgerSheet): SheetArea[] {
  const { sheet, headerRows, columns, further } = ledger;
  const places = columns.map(({ column }) => column);
  const [left, right] = [Math.min(...places), Math.max(...places)];
  const { firstRow, lastRow } = rowsOf(ledger);
  const top = further ? headerRows[0]! : sheet.origin.row;
  return [
    { sheet, area: { top, left, bottom: headerRows.at(-1)!, right } },
    { sheet, area: { top: firstRow, left, bottom: lastRow, right } },
  ];
}

function holdsOurs({ sheet, area: { left, right } }: SheetArea): boolean {
  return Object.values(sheet.marks?.resultColumns ?? {}).some((column) => column >= left && column <= right);
}

function reference({ sheet, area }: SheetArea, own: LedgerSheet): string {
  const full = absoluteReference(sheet.name, area);
  return sheet === own.sheet ? full.slice(full.lastIndexOf('!') + 1) : full;
}
