import type { Field } from '../ledger/field';
import type { Ledger } from '../ledger/ledger';
import type { LedgerTable } from '../ledger/ledgerTable';

/** Shows each different text of a column once, at its first cell in the workbook. */
export function eachText(
  ledger: Ledger,
  field: Field<string>,
  visit: (text: string, table: LedgerTable, index: number) => void,
): void {
  const seen = new Set<string>();
  for (const { table } of ledger.sheets) {
    if (!table?.has(field)) continue;
    const readings = table.column(field);
    let previous = '';
    for (let index = 0; index < readings.length; index++) {
      const reading = readings[index]!;
      // Rows of one unit mostly stand together.
      if (reading.kind !== 'value' || reading.value === previous) continue;
      previous = reading.value;
      if (seen.has(previous)) continue;
      seen.add(previous);
      visit(previous, table, index);
    }
  }
}
