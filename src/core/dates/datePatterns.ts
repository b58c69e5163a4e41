import { makeDay, yearOf } from './day';
import { dayDate, isLedgerYear, type LedgerDate, monthDate } from './ledgerDate';

/** A date at the beginning of a text, and how many characters it takes. */
export interface DateMatch {
  readonly date: LedgerDate;
  readonly length: number;
}

export type NoDate = 'ambiguous' | 'impossible' | 'malformed';

const separator = String.raw`\s*[-/.、,\\·。]\s*`;
const fullDay = new RegExp(
  String.raw`^(\d{4})(?:${separator}|\s*年\s*)(\d{1,2})(?:${separator}|\s*月\s*)(\d{1,2})(?!\d)(?:\s*[日号])?`,
);
const fullMonth = new RegExp(String.raw`^(\d{4})(?:${separator}|\s*年\s*)(\d{1,2})(?!\d)(?:\s*(?:月份|月))?`);
const shortYearDay = /^(\d{2})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})(?!\d)(?:\s*[日号])?/;
const shortYearMonth = /^(\d{2})\s*年\s*(\d{1,2})(?!\d)\s*(?:月份|月)/;
const threeNumbers = new RegExp(String.raw`^(\d{1,2})${separator}(\d{1,2})${separator}(\d{4}|\d{1,2})(?!\d)`);
const compact = /^(\d{8}|\d{6})(?!\d)/;

/** The date that the text begins with, by the patterns in use; `text` has plain digits and no blanks around. */
export function matchDate(text: string): DateMatch | NoDate {
  const day = fullDay.exec(text) ?? shortYearDay.exec(text);
  if (day !== null) return found(dayOf(yearFrom(day[1]!), Number(day[2]), Number(day[3])), day[0]);
  const month = fullMonth.exec(text) ?? shortYearMonth.exec(text);
  if (month !== null) return found(monthDate(yearFrom(month[1]!), Number(month[2])), month[0]);
  const three = threeNumbers.exec(text);
  if (three !== null) return shortNumbers(three[1]!, three[2]!, three[3]!, three[0]);
  const digits = compact.exec(text);
  if (digits === null) return 'malformed';
  const date = compactDate(digits[0]);
  return typeof date === 'string' ? date : { date, length: digits[0].length };
}

/**
 * Eight digits as YYYYMMDD; six as YYMMDD or YYYYMM, ambiguous where both are possible
 * (201203: December 2020 or March 2012).
 */
export function compactDate(digits: string): LedgerDate | NoDate {
  if (digits.length === 8) {
    if (!/^(19|20)/.test(digits)) return 'malformed';
    return dayOf(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6))) ?? 'impossible';
  }
  const day = dayOf(yearFrom(digits.slice(0, 2)), Number(digits.slice(2, 4)), Number(digits.slice(4)));
  const month = /^(19[5-9]|20)/.test(digits) ? monthDate(Number(digits.slice(0, 4)), Number(digits.slice(4))) : null;
  if (day !== null && month !== null) return 'ambiguous';
  return day ?? month ?? 'malformed';
}

/** 00–69 is 20yy, 70–99 is 19yy; four digits stay. */
function yearFrom(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

/**
 * 23/4/3 is year, month, day. Asked about instead of guessed: 3/4/23 and 4/3/2023 (the year comes last,
 * and its order is not known), and 12/04/03, 13/4/23 or 31/12/05, which read either way.
 */
function shortNumbers(first: string, second: string, last: string, whole: string): DateMatch | NoDate {
  if (first.length === 1 || last.length === 4) return 'ambiguous';
  const [a, b, c] = [Number(first), Number(second), Number(last)];
  if (last.length === 2 && a <= 31) {
    const monthFirst = a <= 12 && b <= 31;
    const dayFirst = b <= 12 && (c > a || a >= 30);
    if (monthFirst || dayFirst) return 'ambiguous';
  }
  return found(dayOf(yearFrom(first), b, c), whole);
}

function dayOf(year: number, month: number, dayOfMonth: number): LedgerDate | null {
  const day = makeDay(year, month, dayOfMonth);
  return day && dayDate(day);
}

function found(date: LedgerDate | null, whole: string): DateMatch | NoDate {
  return date === null || !isLedgerYear(yearOf(date.from)) ? 'impossible' : { date, length: whole.length };
}
