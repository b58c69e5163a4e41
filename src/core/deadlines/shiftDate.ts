import { addDays } from '../dates/addDays';
import { addMonths } from '../dates/addMonths';
import { monthOf, yearOf } from '../dates/day';
import { dayDate, type LedgerDate, monthDate } from '../dates/ledgerDate';

const known = new Map<number, Map<LedgerDate, LedgerDate>>();
const remembered = 20000;

/** The date `months` later with the same precision; results are shared, so that equal dates are one object. */
export function shiftDate(date: LedgerDate, months: number): LedgerDate {
  let ofMonths = known.get(months);
  if (ofMonths === undefined) known.set(months, (ofMonths = new Map<LedgerDate, LedgerDate>()));
  const before = ofMonths.get(date);
  if (before !== undefined) return before;
  if (ofMonths.size >= remembered) ofMonths.clear();
  const shifted = shift(date, months);
  ofMonths.set(date, shifted);
  return shifted;
}

function shift(date: LedgerDate, months: number): LedgerDate {
  const from = addMonths(date.from, months);
  return date.precision === 'day' ? dayDate(from) : monthDate(yearOf(from), monthOf(from))!;
}

/** The date so many days later; a month counts from its last day and gives a day. */
export function shiftDays(date: LedgerDate, days: number): LedgerDate {
  return dayDate(addDays(date.to, days));
}
