import type { Clock } from '../deadlines/clock';
import type { Origin } from '../ledger/entry';
import { person } from '../ledger/fields/person';
import type { Operator, Unit } from '../register/register';
import type { Check3211 } from '../requirements/requirement';
import type { Counted } from './counted';

/** 持证上岗率: one operator. A code of before June 2019 that is said to be valid still has to be verified. */
export function countOperator({ items, oldItems }: Operator, clock: Clock): Counted {
  if (items.length === 0 && oldItems.length > 0 && clock.status !== 'overdue') return 'unknown';
  switch (clock.status) {
    case 'overdue':
      return 'fail';
    case 'unknown':
      return 'unknown';
    case 'notApplicable':
      return 'out';
    default:
      return 'pass';
  }
}

/**
 * Required holders that the unit surely lacks. A failed reason that rests on a row of an operator
 * (its date of expiry) is about that person, who is counted already.
 */
export function missingHolders(unit: Unit, checks: Check3211): number {
  const { operatorCertificate } = checks;
  if (operatorCertificate.verdict !== 'fail') return 0;
  const isPerson = (at: Origin): boolean =>
    unit.operators.some(({ entry }) => isSame(entry.at(person.certExpiresOn), at));
  return operatorCertificate.reasons.filter((reason) => reason.verdict === 'fail' && !reason.at.some(isPerson)).length;
}

function isSame(one: Origin, other: Origin): boolean {
  return one.sheet === other.sheet && one.row === other.row && one.column === other.column;
}
