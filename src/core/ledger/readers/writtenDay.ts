import { daysInMonth } from '../../dates/day';
import { isLedgerYear, type LedgerDate } from '../../dates/ledgerDate';
import type { Reading } from '../reading';
import { numberOf, noDay, readingOfDay } from './dayNumbers';

/**
 * Reads the usual way of writing a day, 2023.4.3, 2023-04-03 or 2023/4/3, by its characters, because a ledger has
 * it in every row; null for every other text, also for a day that does not exist.
 */
export function writtenDay(text: string): Reading<LedgerDate> | null {
  const day = writtenDayNumber(text);
  return day === noDay ? null : readingOfDay(day);
}

/** The same as a number (20230403); `noDay` where `writtenDay` is null. */
export function writtenDayNumber(text: string): number {
  const { length } = text;
  if (length < 8 || length > 10) return noDay;
  const mark = text.charCodeAt(4);
  const second = text.charCodeAt(6) === mark ? 6 : 7;
  if (!isMark(mark) || text.charCodeAt(second) !== mark || length - second > 3) return noDay;
  const year = number(text, 0, 4);
  const month = number(text, 5, second);
  const day = number(text, second + 1, length);
  if (!isLedgerYear(year) || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return noDay;
  return numberOf(year, month, day);
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
