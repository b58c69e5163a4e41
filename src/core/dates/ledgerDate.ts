import { type Day, daysInMonth, makeDay } from './day';

/**
 * A date as a ledger states it: a day, or a month where no day is given.
 * `from` and `to` are its first and last day; they are equal for a day.
 */
export interface LedgerDate {
  readonly precision: 'day' | 'month';
  readonly from: Day;
  readonly to: Day;
}

/** Ledger dates lie in these years. 9999-12-31 and the like are no dates; what is within can be counted on safely. */
export function isLedgerYear(year: number): boolean {
  return year >= 1900 && year <= 2199;
}

export function dayDate(day: Day): LedgerDate {
  return { precision: 'day', from: day, to: day };
}

/** The whole month, or null when there is no such month. */
export function monthDate(year: number, month: number): LedgerDate | null {
  const from = makeDay(year, month, 1);
  const to = makeDay(year, month, daysInMonth(year, month));
  return from && to && { precision: 'month', from, to };
}

/** 'YYYY-MM-DD', or 'YYYY-MM' for a month. */
export function formatDate(date: LedgerDate): string {
  return date.precision === 'day' ? date.from : date.from.slice(0, 7);
}
