import type { LedgerDate } from '../dates/ledgerDate';
import type { Field } from '../ledger/field';
import type { Ledger } from '../ledger/ledger';
import type { LedgerTable } from '../ledger/ledgerTable';
import { noDay } from '../ledger/readers/dayNumbers';
import { valueOf } from '../ledger/reading';

/** Shows each date in those columns that begins before the day `first` or after the day `last`, both as numbers. */
export function eachDateOutside(
  ledger: Ledger,
  fields: readonly Field<LedgerDate>[],
  { first = noDay, last }: { readonly first?: number; readonly last: number },
  visit: (date: LedgerDate, table: LedgerTable, index: number, field: Field<LedgerDate>) => void,
): void {
  for (const { table } of ledger.sheets) {
    if (table === null) continue;
    for (const field of fields) {
      if (!table.has(field)) continue;
      const dates = table.dates(field);
      const days = dates.from;
      for (let index = 0; index < days.length; index++) {
        const day = days[index]!;
        if (day === noDay || (day >= first && day <= last)) continue;
        visit(valueOf(dates.at(index))!, table, index, field);
      }
    }
  }
}
