import type { LedgerDate } from '../dates/ledgerDate';
import type { Field } from '../ledger/field';
import type { Ledger } from '../ledger/ledger';
import type { LedgerTable } from '../ledger/ledgerTable';
import { valueOf } from '../ledger/reading';
import { dateNumbers, noDate } from './dateNumbers';

/** Shows each date in those columns that begins before the day `first` or after the day `last`, both as numbers. */
export function eachDateOutside(
  ledger: Ledger,
  fields: readonly Field<LedgerDate>[],
  { first = noDate, last }: { readonly first?: number; readonly last: number },
  visit: (date: LedgerDate, table: LedgerTable, index: number, field: Field<LedgerDate>) => void,
): void {
  for (const { table } of ledger.sheets) {
    if (table === null) continue;
    for (const field of fields) {
      if (!table.has(field)) continue;
      const days = dateNumbers(table, field, 'from');
      for (let index = 0; index < days.length; index++) {
        const day = days[index]!;
        if (day === noDate || (day >= first && day <= last)) continue;
        visit(valueOf(table.column(field)[index]!)!, table, index, field);
      }
    }
  }
}
