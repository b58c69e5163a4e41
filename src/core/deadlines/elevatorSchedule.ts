import { type Day, yearOf } from '../dates/day';
import type { LedgerDate } from '../dates/ledgerDate';
import type { ElevatorInspections } from '../regulation/elevatorInspections';
import { shiftDate } from './shiftDate';

/** A year of an elevator's schedule, counted from its base date, and the date due in it. */
export interface ScheduledYear {
  readonly year: number;
  readonly due: LedgerDate;
}

export function isInspectionYear(rule: ElevatorInspections, year: number): boolean {
  return year > rule.yearlyAfter || rule.years.includes(year);
}

/** The first year of inspection whose due date begins after `after`; the base month stays fixed. */
export function nextInspectionYear(rule: ElevatorInspections, base: LedgerDate, after: Day): ScheduledYear {
  for (let year = firstYear(base, after); ; year++) {
    if (!isInspectionYear(rule, year)) continue;
    const due = shiftDate(base, 12 * year);
    if (due.from > after) return { year, due };
  }
}

/** The first year of self test whose due date begins after `after`; null once every year is one of inspection. */
export function nextTestYear(rule: ElevatorInspections, base: LedgerDate, after: Day): ScheduledYear | null {
  for (let year = firstYear(base, after); year <= rule.yearlyAfter; year++) {
    if (isInspectionYear(rule, year)) continue;
    const due = shiftDate(base, 12 * year);
    if (due.from > after) return { year, due };
  }
  return null;
}

function firstYear(base: LedgerDate, after: Day): number {
  return Math.max(1, yearOf(after) - yearOf(base.from));
}
