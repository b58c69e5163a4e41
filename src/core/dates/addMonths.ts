import { type Day, dayOfMonth, daysInMonth, makeDay, monthOf, yearOf } from './day';

/**
 * The same day of the month `months` later (earlier when negative).
 * Where that month is shorter, its last day: 2024-02-29 + 12 → 2025-02-28, as Excel's EDATE.
 */
export function addMonths(day: Day, months: number): Day {
  const target = yearOf(day) * 12 + (monthOf(day) - 1) + months;
  const year = Math.floor(target / 12);
  const month = (((target % 12) + 12) % 12) + 1;
  const result = makeDay(year, month, Math.min(dayOfMonth(day), daysInMonth(year, month)));
  if (result === null) throw new RangeError(`${day} plus ${String(months)} months is outside the calendar`);
  return result;
}
