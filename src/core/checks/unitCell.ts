import type { Origin } from '../ledger/entry';
import { unit as fields } from '../ledger/fields/unit';
import { person } from '../ledger/fields/person';
import type { Unit } from '../register/register';

/** Where to point when a finding is about the unit as a whole: its name in its first row. */
export function unitCell(unit: Unit): Origin {
  const entry = unit.entries[0]!;
  return entry.table.has(fields.name) ? entry.at(fields.name) : entry.at(person.unit);
}
