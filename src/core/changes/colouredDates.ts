import type { Field } from '../ledger/field';
import { equipment } from '../ledger/fields/equipment';
import { hazard } from '../ledger/fields/hazard';
import { person } from '../ledger/fields/person';
import type { WarningDays } from '../regulation/warningDays';

/** Days of warning, for formulas. */
export type SoonDays = Pick<
  WarningDays,
  'inspection' | 'certificate' | 'certificateAlarm' | 'rectification' | 'siteCheck' | 'report'
>;

/** One kind of deadline on a sheet: its result columns, the ledger's own column, and when it is announced. */
export interface ColouredDate {
  /** Result id of the due date. */
  readonly date: string;
  readonly applyBy?: string;
  readonly status?: string;
  readonly days?: string;
  readonly own?: Field;
  /** Condition from which to act at once, by the cells of the due date and of the last day to apply. */
  applyNow?(date: string, applyBy: string, days: SoonDays): string;
  /** Condition from which it is coming. */
  dueSoon(date: string, applyBy: string, days: SoonDays): string;
}

export const colouredDates: readonly ColouredDate[] = [
  {
    date: 'nextInspection',
    applyBy: 'applyBy',
    status: 'inspectionStatus',
    days: 'daysLeft',
    own: equipment.nextInspectionOn,
    applyNow: (_, applyBy) => `${applyBy}<=TODAY()`,
    dueSoon: (_, applyBy, days) => `${applyBy}-${String(days.inspection)}<=TODAY()`,
  },
  {
    date: 'certExpiry',
    applyBy: 'certApplyBy',
    status: 'certStatus',
    days: 'certDaysLeft',
    own: person.certExpiresOn,
    applyNow: (date, applyBy, days) => `OR(${applyBy}<=TODAY(),${date}-${String(days.certificateAlarm)}<=TODAY())`,
    // Of an expiry that is only a month the warning counts from its first day, a month after the last day to apply.
    dueSoon: (date, applyBy, { certificate }) => `MIN(${date},EDATE(${applyBy},1))-${String(certificate)}<=TODAY()`,
  },
  {
    date: 'hazardDue',
    status: 'hazardStatus',
    days: 'hazardDaysLeft',
    own: hazard.deadline,
    dueSoon: (date, _, days) => `${date}-${String(days.rectification)}<=TODAY()`,
  },
  { date: 'nextCheck', dueSoon: (date, _, days) => `${date}-${String(days.siteCheck)}<=TODAY()` },
  { date: 'nextReport', dueSoon: (date, _, days) => `${date}-${String(days.report)}<=TODAY()` },
];
