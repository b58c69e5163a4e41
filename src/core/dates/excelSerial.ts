import { type Day, dayNumber, fromDayNumber } from './day';

/** The two ways in which workbooks count days: from 1900 (Windows) or from 1904 (old Mac files). */
export type DateSystem = 1900 | 1904;

/** Serials of the 1904 system are that much smaller than those of the 1900 system. */
const daysBetweenSystems = 1462;

/** Day number of serial 0 in the 1900 system, for serials after the leap day that it invents. */
const epoch = -25569;

/** Serial of 31 December 9999, the last day that Excel knows. */
const lastSerial = 2958465;

/** The 29 February 1900 that never was: Excel repeats the leap year error of Lotus 1-2-3. */
export const inventedLeapDay = 60;

/**
 * The day of an Excel serial; its time of day is dropped. Null for what is no day: before the
 * system's first day, after the year 9999, and serial 60 of the 1900 system.
 */
export function serialToDay(serial: number, system: DateSystem): Day | null {
  if (system === 1904) return serial >= 0 ? serialToDay(serial + daysBetweenSystems, 1900) : null;
  const whole = Math.floor(serial);
  if (!(whole >= 1 && whole <= lastSerial) || whole === inventedLeapDay) return null;
  return fromDayNumber(epoch + whole + (whole < inventedLeapDay ? 1 : 0));
}

/** The serial of a day; null before the system's first day (1900-01-01, or 1904-01-01 as serial 0). */
export function dayToSerial(day: Day, system: DateSystem): number | null {
  const days = dayNumber(day) - epoch;
  const serial1900 = days <= inventedLeapDay ? days - 1 : days;
  const serial = system === 1904 ? serial1900 - daysBetweenSystems : serial1900;
  return serial < (system === 1904 ? 0 : 1) ? null : serial;
}
