import type { Field } from '../ledger/field';
import { unit as unitFields } from '../ledger/fields/unit';
import type { LedgerTable } from '../ledger/ledgerTable';
import type { Register } from '../register/register';

/** The fields of a unit for which some ledger of the workbook has a column: nobody need ask twenty thousand units for the others. */
export function keptFields({ units }: Register): ReadonlySet<Field> {
  const tables = new Set<LedgerTable>();
  let last: LedgerTable | null = null;
  for (const { entries } of units) {
    for (const { table } of entries) {
      if (table !== last) tables.add(table);
      last = table;
    }
  }
  const kept = new Set<Field>();
  for (const table of tables) for (const field of Object.values(unitFields)) if (table.has(field)) kept.add(field);
  return kept;
}
