import type { LedgerSheet } from '../ledger/ledger';
import type { LedgerTable } from '../ledger/ledgerTable';
import { freeColumn, sheetColumns } from './freeColumn';
import type { ResultColumn, RowSubject } from './resultColumn';
import { resultColumnList } from './resultColumnList';
import type { TableRows } from './tableRows';

/** Where the result columns of one ledger sheet stand, 0-based sheet rows and columns. */
export interface ResultLayout {
  readonly sheet: LedgerSheet;
  readonly table: LedgerTable;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly ResultColumn[];
  /** By result id. */
  readonly places: ReadonlyMap<string, number>;
}

/**
 * A column of ours that is there already keeps its place; new ones go right of everything.
 * Null for a sheet that we do not write on: no ledger, no rows, hidden, protected, ours, or without room.
 */
export function resultLayout(sheet: LedgerSheet, rows: TableRows | undefined): ResultLayout | null {
  const { table, headerRows } = sheet;
  const { visibility, protected: isProtected, marks } = sheet.sheet;
  const headerRow = headerRows.at(-1);
  if (table === null || table.size === 0 || headerRow === undefined) return null;
  if (visibility !== 'visible' || isProtected || marks?.generated === true) return null;
  const subjects = subjectsOf(sheet, rows);
  const columns = resultColumnList.filter((column) => column.subjects.some((subject) => subjects.includes(subject)));
  const places = new Map<string, number>();
  let next = freeColumn(sheet.sheet, headerRow);
  for (const { id } of columns) places.set(id, marks?.resultColumns[id] ?? next++);
  if (columns.length === 0 || next > sheetColumns) return null;
  return {
    sheet,
    table,
    headerRow,
    firstRow: table.rowNumbers[0]!,
    lastRow: table.rowNumbers[table.size - 1]!,
    columns,
    places,
  };
}

function subjectsOf({ kind }: LedgerSheet, rows: TableRows | undefined): readonly RowSubject[] {
  switch (kind) {
    case 'equipment':
      return ['device'];
    case 'operator':
      return ['operator'];
    case 'unit':
      return ['unit'];
    case 'hazard':
      return ['hazard'];
    case 'mixed': {
      const found: RowSubject[] = [];
      if ((rows?.devices.length ?? 0) > 0) found.push('device');
      if ((rows?.operators.length ?? 0) > 0) found.push('operator');
      if ((rows?.hazards.length ?? 0) > 0) found.push('hazard');
      return found.length > 0 ? found : ['unit'];
    }
    default:
      return [];
  }
}
