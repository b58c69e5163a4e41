import type { LedgerSheet } from '../ledger/ledger';
import type { LedgerTable } from '../ledger/ledgerTable';
import { columnPlaces, type Served } from './columnPlaces';
import type { ResultColumn, RowSubject } from './resultColumn';
import { resultColumnList } from './resultColumnList';
import type { TableRows } from './tableRows';

/** Where the result columns of one ledger stand, 0-based sheet rows and columns. */
export interface ResultLayout {
  readonly sheet: LedgerSheet;
  readonly table: LedgerTable;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** The row where the next ledger of the sheet begins, or the one after the sheet's last. */
  readonly end: number;
  /** The first column of the ledger's rows. */
  readonly left: number;
  readonly columns: readonly ResultColumn[];
  /** By result id. */
  readonly places: ReadonlyMap<string, number>;
}

/**
 * The layouts of one sheet's ledgers, from top to bottom. None of a ledger that we do not write beside: without rows,
 * with another ledger to its right, on a sheet that is hidden, protected, ours, or without room. Columns that are not
 * wanted have a place only where an earlier run wrote them.
 */
export function resultLayouts(
  ledgers: readonly LedgerSheet[],
  rows: ReadonlyMap<LedgerTable, TableRows>,
  isWanted: (id: string) => boolean = () => true,
): ResultLayout[] {
  const served = ledgers.flatMap((ledger): Served[] => {
    const isThere = (id: string): boolean => ledger.sheet.marks?.resultColumns[id] !== undefined;
    const columns = isWritable(ledger) ? columnsFor(ledger, rows).filter(({ id }) => isWanted(id) || isThere(id)) : [];
    return columns.length === 0 ? [] : [{ ledger, columns }];
  });
  const places = served.length === 0 ? null : columnPlaces(served);
  if (places === null) return [];
  return served.map(({ ledger, columns }): ResultLayout => {
    const { sheet, table, headerRows } = ledger;
    const headerRow = headerRows.at(-1)!;
    const starts = ledgers.flatMap((other) => other.headerRows.slice(0, 1)).filter((row) => row > headerRow);
    return {
      sheet: ledger,
      table: table!,
      headerRow,
      firstRow: table!.rowNumbers[0]!,
      lastRow: table!.rowNumbers[table!.size - 1]!,
      end: Math.min(sheet.origin.row + sheet.values.length, ...starts),
      left: leftOf(ledger, ledgers),
      columns,
      places: new Map(columns.map(({ id }) => [id, places.get(id)!])),
    };
  });
}

function isWritable({ table, headerRows, hemmedIn, sheet }: LedgerSheet): boolean {
  if (table === null || table.size === 0 || headerRows.length === 0 || hemmedIn) return false;
  return sheet.visibility === 'visible' && !sheet.protected && sheet.marks?.generated !== true;
}

/** Where no other ledger stands to the left, the rows begin with the sheet's first column, titled or not. */
function leftOf({ sheet, headerRows, columns }: LedgerSheet, ledgers: readonly LedgerSheet[]): number {
  const isBeside = ledgers.some((other) => other.hemmedIn && other.headerRows[0] === headerRows[0]);
  return isBeside ? columns[0]!.column : sheet.origin.column;
}

/** The result columns that a ledger gets, by what its rows are about. */
export function columnsFor(ledger: LedgerSheet, rows: ReadonlyMap<LedgerTable, TableRows>): readonly ResultColumn[] {
  const subjects = subjectsOf(ledger, ledger.table === null ? undefined : rows.get(ledger.table));
  return resultColumnList.filter((column) => column.subjects.some((subject) => subjects.includes(subject)));
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
