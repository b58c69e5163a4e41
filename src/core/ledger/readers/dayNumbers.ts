import { type Day, dayOfMonth, makeDay, monthOf, yearOf } from '../../dates/day';
import { dayDate, type LedgerDate } from '../../dates/ledgerDate';
import { type Reading, value } from '../reading';

/** In place of a day's number, where there is none. */
export const noDay = 0;

/** 20230403 for 3 April 2023: days that are compared for every row of a ledger are compared as numbers. */
export function numberOf(year: number, month: number, day: number): number {
  return year * 10000 + month * 100 + day;
}

export function dayAsNumber(day: Day): number {
  return numberOf(yearOf(day), monthOf(day), dayOfMonth(day));
}

type Days = (Reading<LedgerDate> | undefined)[];

const firstYear = 1900;
/** By year, then by month and day of the month: the rows of all ledgers share the reading of a day. */
const years = new Array<Days | undefined>(300);

/** The reading of a day that exists, of the years 1900 to 2199. */
export function readingOfDay(number: number): Reading<LedgerDate> {
  const year = Math.floor(number / 10000);
  const rest = number - year * 10000;
  const days = (years[year - firstYear] ??= new Array<Days[number]>(1232));
  return (days[rest] ??= value(dayDate(makeDay(year, Math.floor(rest / 100), rest % 100)!)));
}
