import { makeDay } from '../../dates/day';
import { dayDate, isLedgerYear, type LedgerDate } from '../../dates/ledgerDate';
import { type Reading, value } from '../reading';

type Days = (Reading<LedgerDate> | null | undefined)[];

const firstYear = 1900;
/** By year, then by month and day of the month: every day is read once. */
const years = new Array<Days | undefined>(300);

/**
 * Reads the usual way of writing a day, 2023.4.3, 2023-04-03 or 2023/4/3, by its characters, because a ledger has
 * it in every row; null for every other text, also for a day that does not exist.
 */
export function writtenDay(text: string): Reading<LedgerDate> | null {
  const { length } = text;
  if (length < 8 || length > 10) return null;
  const mark = text.charCodeAt(4);
  const second = text.charCodeAt(6) === mark ? 6 : 7;
  if (!isMark(mark) || text.charCodeAt(second) !== mark || length - second > 3) return null;
  const year = number(text, 0, 4);
  const month = number(text, 5, second);
  const day = number(text, second + 1, length);
  if (!isLedgerYear(year) || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const days = (years[year - firstYear] ??= new Array<Days[number]>(13 * 32));
  const at = month * 32 + day;
  const before = days[at];
  return before === undefined ? (days[at] = reading(year, month, day)) : before;
}

function isMark(code: number): boolean {
  return code === 0x2e || code === 0x2d || code === 0x2f;
}

/** The number that the digits from `start` to `end` write; -1 where one of them is none. */
function number(text: string, start: number, end: number): number {
  let found = 0;
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    found = found * 10 + digit;
  }
  return found;
}

function reading(year: number, month: number, day: number): Reading<LedgerDate> | null {
  const found = makeDay(year, month, day);
  return found && value(dayDate(found));
}
