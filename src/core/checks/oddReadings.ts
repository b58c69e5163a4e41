import type { Field } from '../ledger/field';
import type { Ledger } from '../ledger/ledger';
import type { LedgerTable } from '../ledger/ledgerTable';
import type { Reading } from '../ledger/reading';

/** A reading that is neither a value nor a blank nor a missing column. */
export type OddReading = Exclude<Reading<never>, { readonly kind: 'value' | 'empty' | 'absent' }>;

const found = new WeakMap<LedgerTable, Map<Field, readonly number[]>>();

/**
 * Places (0-based among the table's rows) whose cell says something other than a value.
 * Looked for once a column: several rules ask for them, and most columns have none.
 */
function oddPlaces(table: LedgerTable, field: Field): readonly number[] {
  let byField = found.get(table);
  if (byField === undefined) found.set(table, (byField = new Map<Field, readonly number[]>()));
  let places = byField.get(field);
  if (places === undefined) byField.set(field, (places = search(table.column(field))));
  return places;
}

function search(readings: readonly Reading<unknown>[]): number[] {
  const places: number[] = [];
  for (let index = 0; index < readings.length; index++) {
    const { kind } = readings[index]!;
    if (kind !== 'value' && kind !== 'empty' && kind !== 'absent') places.push(index);
  }
  return places;
}

/** Shows each odd reading of those columns, sheet by sheet, column by column. */
export function eachOddReading(
  ledger: Ledger,
  fields: readonly Field[],
  visit: (reading: OddReading, table: LedgerTable, index: number, field: Field) => void,
): void {
  for (const { table } of ledger.sheets) {
    if (table === null) continue;
    table.readTogether(fields);
    for (const field of fields) {
      if (!table.has(field)) continue;
      const readings = table.column(field);
      for (const index of oddPlaces(table, field)) visit(readings[index] as OddReading, table, index, field);
    }
  }
}
