import type { Entry } from '../ledger/entry';
import type { Field } from '../ledger/field';
import type { Reading } from '../ledger/reading';
import type { Statement, Unit } from '../register/register';
import type { Text } from '../text';

/** Ways of leaving a cell of a column that the ledger keeps without an answer. */
const open: ReadonlySet<Reading<unknown>['kind']> = new Set(['empty', 'unknown', 'unreadable', 'state', 'permanent']);

export function isOpenReading({ kind }: Reading<unknown>): boolean {
  return open.has(kind);
}

/**
 * Whether the ledger keeps the column and gives no answer in it, so that either may be true.
 * A column that it does not keep is no input: of accidents, listings and the like it then records none.
 */
export function isOpen({ reading, origin }: Statement<unknown>): boolean {
  return origin !== null && open.has(reading.kind);
}

/** The same for one row. */
export function isOpenIn(entry: Entry, field: Field): boolean {
  return entry.table.has(field) && open.has(entry.read(field).kind);
}

/** The columns of the unit's rows in which a cell gives no answer, by their titles; those of `fields` only, in their order. */
export function openColumns({ entries }: Unit, fields: Iterable<Field>): readonly Text[] {
  const titles: Text[] = [];
  for (const field of fields) {
    if (entries.some((entry) => isOpenIn(entry, field))) titles.push({ zh: field.label, en: field.english });
  }
  return titles;
}
