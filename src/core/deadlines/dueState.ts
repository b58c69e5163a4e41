import { addDays, daysBetween } from '../dates/addDays';
import { addMonths } from '../dates/addMonths';
import type { Day } from '../dates/day';
import type { LedgerDate } from '../dates/ledgerDate';
import type { MonthOnly } from '../regulation/warningDays';
import type { ClockStatus } from './clock';

/** When a kind of deadline is announced. */
export interface Announcement {
  /** Months before the (first) due day by which to apply; null when nothing is applied for. */
  readonly applyMonths: number | null;
  /** Days before the last valid day from which to act at once; null for the last day to apply alone. */
  readonly alarmDays: number | null;
  /** Days of warning before the last day to apply, or before the due day when nothing is applied for. */
  readonly soonDays: number;
}

/** How a due date stands on the day of the run. */
export class DueState {
  readonly status: ClockStatus;
  /** Days until the last valid day; negative when overdue. */
  readonly daysLeft: number;

  constructor(
    readonly due: LedgerDate,
    asOf: Day,
    private readonly announcement: Announcement,
    monthOnly: MonthOnly,
  ) {
    this.daysLeft = daysBetween(asOf, monthOnly === 'monthStart' ? due.from : due.to);
    this.status = this.daysLeft < 0 ? 'overdue' : this.isFarOff() ? 'ok' : this.statusNear(asOf);
  }

  /** Last day by which to apply, counted back from the first day of a month; null when nothing is applied for. */
  get applyBy(): Day | null {
    const { applyMonths } = this.announcement;
    return applyMonths === null ? null : addMonths(this.due.from, -applyMonths);
  }

  /** Surely before every warning, by months of 31 days: spares most dates the calendar. */
  private isFarOff(): boolean {
    const { applyMonths, alarmDays, soonDays } = this.announcement;
    return this.daysLeft > 31 * (applyMonths ?? 0) + (alarmDays ?? 0) + soonDays + 31;
  }

  private statusNear(asOf: Day): ClockStatus {
    const { alarmDays, soonDays } = this.announcement;
    const { applyBy, due, daysLeft } = this;
    if ((applyBy !== null && asOf >= applyBy) || (alarmDays !== null && daysLeft <= alarmDays)) return 'applyNow';
    const warnBefore = alarmDays === null ? (applyBy ?? due.from) : due.from;
    return asOf >= addDays(warnBefore, -soonDays) ? 'dueSoon' : 'ok';
  }
}

/**
 * Overdue only after the last valid day; for a month that is its last day (or by setting its first).
 * What comes before (apply, warn) counts back from the first day of a month.
 */
export function statusOf(due: LedgerDate, asOf: Day, announcement: Announcement, monthOnly: MonthOnly): DueState {
  return new DueState(due, asOf, announcement, monthOnly);
}

/** The states of one kind of deadline in one run: ledgers repeat a few hundred due dates over all rows. */
export class DueStates {
  private readonly known = new Map<LedgerDate, DueState>();

  constructor(
    private readonly asOf: Day,
    private readonly announcement: Announcement,
    private readonly monthOnly: MonthOnly,
  ) {}

  of(due: LedgerDate): DueState {
    const before = this.known.get(due);
    if (before !== undefined) return before;
    const state = statusOf(due, this.asOf, this.announcement, this.monthOnly);
    if (this.known.size < 20000) this.known.set(due, state);
    return state;
  }
}
