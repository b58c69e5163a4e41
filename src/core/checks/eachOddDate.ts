import type { LedgerDate } from '../dates/ledgerDate';
import type { Field } from '../ledger/field';
import type { Ledger } from '../ledger/ledger';
import type { LedgerTable } from '../ledger/ledgerTable';
import type { Reading } from '../ledger/reading';

/** A reading that is neither a value nor a blank nor a missing column. */
export type OddReading = Exclude<Reading<never>, { readonly kind: 'value' | 'empty' | 'absent' }>;

/** Shows each cell of those columns that says something other than a date, sheet by sheet, column by column. */
export function eachOddDate(
  ledger: Ledger,
  fields: readonly Field<LedgerDate>[],
  visit: (reading: OddReading, table: LedgerTable, index: number, field: Field<LedgerDate>) => void,
): void {
  for (const { table } of ledger.sheets) {
    if (table === null) continue;
    table.readTogether(fields);
    for (const field of fields) {
      if (!table.has(field)) continue;
      const dates = table.dates(field);
      for (const index of dates.oddRows) visit(dates.at(index) as OddReading, table, index, field);
    }
  }
}
