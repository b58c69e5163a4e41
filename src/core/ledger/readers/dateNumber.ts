import { compactDate } from '../../dates/datePatterns';
import { inventedLeapDay, serialToDay } from '../../dates/excelSerial';
import { dayDate, isLedgerYear, type LedgerDate, monthDate } from '../../dates/ledgerDate';
import { type ShownPart, shownPart } from '../../dates/numberFormat';
import { monthOf, yearOf } from '../../dates/day';
import { type Reading, type Unreadable, value } from '../reading';

/** Serials up to 2118 are read once and shared; they are all that real ledgers hold. */
const cached = 80000;
const days = new Array<Reading<LedgerDate> | undefined>(cached);
const months = new Array<Reading<LedgerDate> | undefined>(cached);

/** 1 to 366 is a count that strayed into a date column, not a day of the year 1900. */
const firstSerial = 367;

/** Reads a number cell as a date: a serial, or digits that were typed as a number (20230403, 202304, 2023.4). */
export function readDateNumber(number: number, format: string, dateSystem: 1900 | 1904): Reading<LedgerDate> {
  const shown = shownPart(format);
  if (number >= 2101 && number < 100000) return serialReading(number, shown, dateSystem);
  if (number === inventedLeapDay && dateSystem === 1900) return unreadable(number, 'impossible');
  if (!(number >= firstSerial)) return unreadable(number, 'malformed');
  if (number < 1900) return serialReading(number, shown, dateSystem);
  return number < 2101 ? yearLike(number, shown) : digitsOrSerial(number, shown, dateSystem);
}

function serialReading(number: number, shown: ShownPart, dateSystem: 1900 | 1904): Reading<LedgerDate> {
  const serial = Math.floor(dateSystem === 1904 ? number + 1462 : number);
  const cache = shown === 'month' ? months : days;
  return (serial < cached ? cache[serial] : undefined) ?? readSerial(serial, shown, cache);
}

function readSerial(serial: number, shown: ShownPart, cache: (Reading<LedgerDate> | undefined)[]): Reading<LedgerDate> {
  const day = serialToDay(serial, 1900);
  if (day === null) return unreadable(serial, 'malformed');
  if (!isLedgerYear(yearOf(day))) return unreadable(serial, 'impossible');
  // What the cell shows is what the ledger says: reports and inspection marks print the month only.
  const reading = value(shown === 'month' ? monthDate(yearOf(day), monthOf(day))! : dayDate(day));
  if (serial < cached) cache[serial] = reading;
  return reading;
}

/**
 * 2023.4 typed as a number is April; 2023.10 has become 2023.1, so that one may be January or October.
 * A cell formatted as a date shows such a number as a day of 1905, which nobody meant either.
 */
function yearLike(number: number, shown: ShownPart): Reading<LedgerDate> {
  if (Number.isInteger(number)) return unreadable(number, 'malformed');
  if (shown !== 'none') return unreadable(number, 'ambiguous');
  const written = /^(\d{4})\.(\d{1,2})$/.exec(String(number));
  if (written === null) return unreadable(number, 'malformed');
  if (written[2] === '1') return unreadable(number, 'ambiguous');
  const date = monthDate(Number(written[1]), Number(written[2]));
  return date === null ? unreadable(number, 'impossible') : value(date);
}

/** Numbers of six and more digits: typed digits, unless the cell is formatted as a date. */
function digitsOrSerial(number: number, shown: ShownPart, dateSystem: 1900 | 1904): Reading<LedgerDate> {
  const digits = String(number);
  const typed = /^(\d{6}|\d{8})$/.test(digits) ? compactDate(digits) : 'malformed';
  const serial = shown === 'none' ? null : serialToDay(number, dateSystem);
  if (serial === null) return typeof typed === 'string' ? unreadable(number, typed) : value(typed);
  return typeof typed === 'string' ? serialReading(number, shown, dateSystem) : unreadable(number, 'ambiguous');
}

function unreadable(number: number, why: Unreadable): Reading<never> {
  return { kind: 'unreadable', text: String(number), why };
}
