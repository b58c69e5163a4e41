import { day } from '../dates/day';
import type { InForce } from './inForce';
import { applyForInspection, monthOnlyProposal, warningProposal } from './sources/deadlines';

/** Days of warning. */
export interface WarningDays {
  /** Before the last day to apply for an inspection. */
  readonly inspection: number;
  /** Before a certificate's end: first warning, then alarm. */
  readonly certificate: number;
  readonly certificateAlarm: number;
  readonly drill: number;
  readonly siteCheck: number;
  readonly report: number;
  readonly rectification: number;
}

export const warningDays: InForce<WarningDays> = [
  {
    from: day('2023-04-03'),
    value: {
      inspection: 30,
      certificate: 90,
      certificateAlarm: 30,
      drill: 30,
      siteCheck: 15,
      report: 10,
      rectification: 3,
    },
    source: warningProposal,
  },
];

/** Months before the end of validity by which an inspection is to be applied for. */
export const applyMonths: InForce<number> = [{ from: day('2014-01-01'), value: 1, source: applyForInspection }];

/** Last valid day of a due date of which only the month is known: its last day, or (stricter) its first. */
export type MonthOnly = 'monthEnd' | 'monthStart';

export const monthOnlyDates: InForce<MonthOnly> = [
  { from: day('2023-04-03'), value: 'monthEnd', source: monthOnlyProposal },
];
