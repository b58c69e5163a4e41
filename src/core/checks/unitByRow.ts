import type { Origin } from '../ledger/entry';
import type { Ledger, LedgerSheet } from '../ledger/ledger';
import type { LedgerTable } from '../ledger/ledgerTable';
import type { Register, Unit } from '../register/register';

/** Which unit a cell's row names; null for none. The rows are indexed only when first asked for. */
export function unitByRow(ledger: Ledger, register: Register): (origin: Origin) => Unit | null {
  let rows: Map<LedgerTable, RowUnits> | undefined;
  const tables = new Map<string, LedgerSheet[]>();
  for (const sheet of ledger.sheets) tables.set(sheet.sheet.name, [...(tables.get(sheet.sheet.name) ?? []), sheet]);
  return ({ sheet, row, column }) => {
    rows ??= indexRows(register);
    // Ledgers side by side share rows: the last one that begins at or before the cell's column has it.
    let unit: Unit | null = null;
    for (const { table, columns } of tables.get(sheet) ?? []) {
      if (table === null) continue;
      if (unit === null || column >= (columns[0]?.column ?? 0)) unit = rows.get(table)?.at(row) ?? unit;
    }
    return unit;
  };
}

/** The units of a ledger's rows, by sheet row counted from its first entry. */
class RowUnits {
  private readonly first: number;
  private readonly units: (Unit | undefined)[];

  constructor({ rowNumbers }: LedgerTable) {
    this.first = rowNumbers[0] ?? 0;
    this.units = new Array<Unit | undefined>((rowNumbers.at(-1) ?? 0) - this.first + 1);
  }

  put(row: number, unit: Unit): void {
    this.units[row - this.first] = unit;
  }

  at(row: number): Unit | undefined {
    return this.units[row - this.first];
  }
}

function indexRows(register: Register): Map<LedgerTable, RowUnits> {
  const rows = new Map<LedgerTable, RowUnits>();
  let table: LedgerTable | undefined;
  let ofTable: RowUnits | undefined;
  for (const unit of register.units) {
    for (const entry of unit.entries) {
      if (entry.table !== table) {
        table = entry.table;
        ofTable = rows.get(table);
        if (ofTable === undefined) rows.set(table, (ofTable = new RowUnits(table)));
      }
      ofTable!.put(entry.row, unit);
    }
  }
  return rows;
}
