import { person } from '../ledger/fields/person';
import type { Operator } from '../register/register';

/** Rows of one person, by id number, in groups of two or more; rows without a readable number take no part. */
export function rowsOfOnePerson(operators: readonly Operator[]): Operator[][] {
  const byId = new Map<string, Operator[]>();
  for (const operator of operators) {
    const id = operator.entry.read(person.idNo);
    if (id.kind !== 'value') continue;
    const rows = byId.get(id.value);
    if (rows === undefined) byId.set(id.value, [operator]);
    else rows.push(operator);
  }
  return [...byId.values()].filter((rows) => rows.length > 1);
}
