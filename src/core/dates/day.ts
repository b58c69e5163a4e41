/**
 * A calendar day as text 'YYYY-MM-DD'. Days compare correctly with `<` and `>`.
 * Branded, so that no other text can be taken for a day. There is no time and no time zone.
 */
export type Day = string & { readonly __day: unique symbol };

const twoDigits = Array.from({ length: 32 }, (_, number) => String(number).padStart(2, '0'));
const lengths = [0, 31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Length of a month, 1-based month; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return lengths[month] ?? 0;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** The day, or null when the calendar has no such day (30 February, month 13, year 0). */
export function makeDay(year: number, month: number, day: number): Day | null {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return null;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return null;
  return format(year, month, day);
}

/** The day written as 'YYYY-MM-DD', or null when the text is anything else. */
export function parseDay(text: string): Day | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return found && makeDay(Number(found[1]), Number(found[2]), Number(found[3]));
}

/** A day literal in our own code and tests; throws on a day that does not exist. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new RangeError(`not a day: ${text}`);
  return parsed;
}

/** By its characters, because rules ask it of every date of a ledger. */
export function yearOf(day: Day): number {
  return digit(day, 0) * 1000 + digit(day, 1) * 100 + digit(day, 2) * 10 + digit(day, 3);
}

/** 1 to 12. */
export function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}

/** 1 to 31. */
export function dayOfMonth(day: Day): number {
  return Number(day.slice(8, 10));
}

/** Days since 1970-01-01 (negative before it), by the Gregorian calendar for every year. */
export function dayNumber(day: Day): number {
  return civilNumber(yearOf(day), monthOf(day), dayOfMonth(day));
}

/** The day that many days after 1970-01-01. */
export function fromDayNumber(number: number): Day {
  // Years counted from 1 March, so that the leap day is the last of its year.
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return format(year, month, dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1);
}

function digit(day: Day, place: number): number {
  return day.charCodeAt(place) - 0x30;
}

function civilNumber(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

function format(year: number, month: number, day: number): Day {
  const written = year < 1000 ? String(year).padStart(4, '0') : String(year);
  return `${written}-${twoDigits[month]!}-${twoDigits[day]!}` as Day;
}
