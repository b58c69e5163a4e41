import type { Clock } from '../deadlines/clock';
import type { Origin } from '../ledger/entry';
import { person } from '../ledger/fields/person';
import type { Operator, Unit } from '../register/register';
import { type CertificateKinds, matchesDevices } from '../requirements/certificateMatch';
import type { Check3211 } from '../requirements/requirement';
import type { Counted } from './counted';

/**
 * 持证上岗率: one operator, who passes with a certificate in force for an item that goes with the unit's devices.
 * An item that is not known or fits none of them has to be verified, as has a code of before June 2019.
 */
export function countOperator(operator: Operator, clock: Clock, kinds: CertificateKinds | null): Counted {
  const isDenied = operator.entry.read(person.certified).kind === 'none';
  switch (clock.status) {
    case 'overdue':
      return 'fail';
    case 'unknown':
      return isDenied ? 'fail' : 'unknown';
    case 'notApplicable':
      return 'out';
    default:
      return isDenied || operator.items.length === 0 || !matchesDevices(operator, kinds ?? {}) ? 'unknown' : 'pass';
  }
}

/**
 * Required holders that the unit surely lacks. A failed reason that rests on a row of an operator
 * (its date of expiry, or the word that there is no certificate) is about that person, who is counted already.
 */
export function missingHolders(unit: Unit, checks: Check3211): number {
  const { operatorCertificate } = checks;
  if (operatorCertificate.verdict !== 'fail') return 0;
  const isPerson = (at: Origin): boolean => unit.operators.some((operator) => restsOn(operator, at));
  return operatorCertificate.reasons.filter((reason) => reason.verdict === 'fail' && !reason.at.some(isPerson)).length;
}

function restsOn({ entry }: Operator, at: Origin): boolean {
  if (isSame(entry.at(person.certExpiresOn), at)) return true;
  return entry.table.has(person.certified) && isSame(entry.at(person.certified), at);
}

function isSame(one: Origin, other: Origin): boolean {
  return one.sheet === other.sheet && one.row === other.row && one.column === other.column;
}
