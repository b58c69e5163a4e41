import { day } from '../dates/day';
import type { InForce } from './inForce';
import { dataRule } from './sources/checks';

/** Limits outside which a date in a ledger is more likely a slip than a fact. */
export interface PlausibleDates {
  /** First year that is believed. */
  readonly firstYear: number;
  /** Years after the day of checking that are believed. */
  readonly yearsAhead: number;
  /** Months by which a printed next inspection may differ from the computed one. */
  readonly inspectionToleranceMonths: number;
}

export const plausibleDates: InForce<PlausibleDates> = [
  {
    from: day('2023-04-03'),
    value: { firstYear: 1980, yearsAhead: 15, inspectionToleranceMonths: 1 },
    source: dataRule,
    note: '自高政办发〔2023〕4号印发之日起使用的建议值',
  },
];
