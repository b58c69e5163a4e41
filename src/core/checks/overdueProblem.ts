import { formatDate } from '../dates/ledgerDate';
import type { Clock } from '../deadlines/clock';
import type { Origin } from '../ledger/entry';
import type { Problem } from './rule';

/** The problem 'overdue' ({due}, {days} past it) of a clock that has run out; undefined for every other state. */
export function overdueProblem(clock: Clock, fallback: () => Origin): Problem | undefined {
  if (clock.status !== 'overdue' || clock.due === null) return undefined;
  const data = { due: formatDate(clock.due), days: -(clock.daysLeft ?? 0) };
  return { at: clock.at ?? fallback(), message: 'overdue', data };
}
