import type { Field } from '../ledger/field';
import { equipment } from '../ledger/fields/equipment';
import { unit } from '../ledger/fields/unit';
import type { ColumnMatch } from '../ledger/ledger';

/** Texts that are shown or compared for a few rows only. */
const seldomAsked: ReadonlySet<Field> = new Set<Field>([
  unit.address,
  unit.phone,
  equipment.location,
  equipment.manufacturer,
]);

/** The fields of a ledger that are asked of nearly every row. */
export function oftenAsked(columns: readonly ColumnMatch[]): readonly Field[] {
  return columns.flatMap(({ field }) =>
    field === null || field.subject === 'common' || seldomAsked.has(field) ? [] : [field],
  );
}
