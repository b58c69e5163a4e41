import { addDays } from '../dates/addDays';
import { type Day, daysInMonth, makeDay, monthOf, yearOf } from '../dates/day';
import { dayDate, type LedgerDate } from '../dates/ledgerDate';
import type { Statement } from '../register/register';
import type { Source } from '../regulation/inForce';
import type { RuleBook } from '../rulebook/ruleBook';
import type { Text } from '../text';
import type { Clock } from './clock';
import { DueClock, type Ground } from './dueClock';
import { citation } from './ground';
import { current, runOf } from './run';
import { SilentClock } from './silentClock';

const missing: Text = {
  zh: '台账没有最近一次安全状况报告的日期，无法判断报告是否到期，请核对',
  en: 'No date of the last safety report is given, so whether one is due is not known',
};

/**
 * Next report on the state of safety: some days after the end of the calendar period (month, quarter,
 * half-year, year) that follows the last report; now when the unit says that it never reported.
 */
export function reportClock(lastReport: Statement<LedgerDate>, periodMonths: number, asOf: Day, book: RuleBook): Clock {
  const { reports } = runOf(book, asOf);
  const { reading } = lastReport;
  const grace = current(book.reportDueDays, asOf);
  if (grace.value === null) return new SilentClock('report', 'notApplicable', missing, grace.source, null);
  const ground = groundOf(periodMonths, grace.value, grace.source, reading.kind === 'none');
  if (reading.kind === 'none') return new DueClock('report', reports.of(dayDate(asOf)), ground, lastReport, null);
  if (reading.kind !== 'value') return new SilentClock('report', 'unknown', missing, grace.source, lastReport);
  const due = dayDate(addDays(periodEndAfter(reading.value.from, periodMonths), grace.value));
  return new DueClock('report', reports.of(due), ground, lastReport, reading.value);
}

/** The last day of the first calendar period that ends after the day; a report on the last day closes its period. */
export function periodEndAfter(day: Day, periodMonths: number): Day {
  const month = yearOf(day) * 12 + monthOf(day) - 1;
  const end = lastDayOf(Math.floor(month / periodMonths) * periodMonths + periodMonths - 1);
  return end > day ? end : lastDayOf((Math.floor(month / periodMonths) + 2) * periodMonths - 1);
}

function lastDayOf(month: number): Day {
  const year = Math.floor(month / 12);
  const ofYear = (month % 12) + 1;
  return makeDay(year, ofYear, daysInMonth(year, ofYear))!;
}

function groundOf(months: number, days: number, source: Source, never: boolean): Ground {
  const rule = citation(source);
  const words = never
    ? {
        zh: `台账写明从未提交安全状况报告，应即提交（${rule}）`,
        en: `The ledger says that no report was ever handed in: one is due now (${rule})`,
      }
    : {
        zh: `最近报告日期{base}，每${String(months)}个月报告一次，期末后${String(days)}日内提交，期限为{due}（${rule}）`,
        en: `Last report {base}, one every ${String(months)} months, due ${String(days)} days after the period: {due} (${rule})`,
      };
  return { basis: 'computed', confidence: 'high', words, source };
}
