import type { Field } from '../ledger/field';
import type { LedgerTable } from '../ledger/ledgerTable';
import type { Device } from '../register/register';

/** True where the ledger has none of these columns. */
export function lacks(table: LedgerTable, fields: readonly Field[]): boolean {
  return !fields.some((field) => table.has(field));
}

/**
 * Whether the device speaks for its unit where a ledger lacks the columns: one finding a unit, not one a row.
 * It is the unit's first device in such a ledger; without a unit, the ledger's first row.
 */
export function speaksForUnit({ unit, entry, index }: Device, fields: readonly Field[]): boolean {
  if (unit === null) return entry.index === 0;
  return unit.devices.find(({ entry: { table } }) => lacks(table, fields))?.index === index;
}
