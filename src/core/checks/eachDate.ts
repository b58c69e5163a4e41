import type { LedgerDate } from '../dates/ledgerDate';
import type { Field } from '../ledger/field';
import type { Ledger } from '../ledger/ledger';
import type { LedgerTable } from '../ledger/ledgerTable';

/** Shows each date that could be read in those columns and that `looks` picks out. */
export function eachDate(
  ledger: Ledger,
  fields: readonly Field<LedgerDate>[],
  looks: (date: LedgerDate) => boolean,
  visit: (date: LedgerDate, table: LedgerTable, index: number, field: Field<LedgerDate>) => void,
): void {
  for (const { table } of ledger.sheets) {
    if (table === null) continue;
    for (const field of fields) {
      if (!table.has(field)) continue;
      const readings = table.column(field);
      for (let index = 0; index < readings.length; index++) {
        const reading = readings[index]!;
        if (reading.kind === 'value' && looks(reading.value)) visit(reading.value, table, index, field);
      }
    }
  }
}
