import { addDays, type Clock, type Day, type Report, yearOf } from '../core';
import type { Bucket, TimelineQuery } from './desk';

export type DueSubject = TimelineQuery['about'];

export const dueSubjects: readonly DueSubject[] = ['inspection', 'certificate', 'hazard'];

/** The clocks of one subject, in the register's order. */
export function clocksOf({ deadlines }: Report, about: DueSubject): readonly Clock[] {
  if (about === 'inspection') return deadlines.devices.map(({ inspection }) => inspection);
  return about === 'certificate' ? deadlines.operators : deadlines.hazards;
}

/** Where a clock stands on the timeline; null for what has no deadline. A month counts by its last valid day. */
export function bucketOf({ status, daysLeft }: Clock, asOf: Day): Bucket | null {
  if (status === 'notApplicable') return null;
  if (status === 'overdue') return 'overdue';
  if (status === 'unknown' || daysLeft === null) return 'unknown';
  if (daysLeft <= 30) return 'within30';
  if (daysLeft <= 60) return 'within60';
  if (daysLeft <= 90) return 'within90';
  return yearOf(addDays(asOf, daysLeft)) === yearOf(asOf) ? 'thisYear' : 'later';
}
