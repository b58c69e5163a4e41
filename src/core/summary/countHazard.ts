import type { Day } from '../dates/day';
import type { Clock } from '../deadlines/clock';
import { hazard as fields } from '../ledger/fields/hazard';
import { valueOf } from '../ledger/reading';
import type { Hazard } from '../register/register';
import type { Counted } from './counted';

/** 隐患治理率 over hazards that are closed or whose deadline has come. */
export function countDueHazard(hazard: Hazard, clock: Clock, asOf: Day): Counted {
  const counted = countHazard(hazard, asOf);
  if (counted === 'pass') return counted;
  const due = clock.due ?? valueOf(hazard.entry.read(fields.deadline));
  // Without a deadline nobody can say that its time has not come.
  if (due === null) return 'unknown';
  return due.to <= asOf ? counted : 'out';
}

/** Over every hazard found; what was closed after `asOf` was still open on that day. */
export function countHazard(hazard: Hazard, asOf: Day): Counted {
  if (hazard.closed === 'unknown') return 'unknown';
  return hazard.closed === 'closed' && !closedLater(hazard, asOf) ? 'pass' : 'fail';
}

function closedLater({ entry }: Hazard, asOf: Day): boolean {
  const closedOn = valueOf(entry.read(fields.verifiedOn)) ?? valueOf(entry.read(fields.rectifiedOn));
  return closedOn !== null && closedOn.from > asOf;
}
