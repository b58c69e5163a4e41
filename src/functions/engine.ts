import { monthOf, serialToDay, shownPart, yearOf } from '../core';

/** All that the functions need of the core; loaded after the page, and shared with its worker. */
export { bookOf, bookText, formulas } from '../core';

/** The month that a cell shows in place of the day of its serial, as text; null where its format shows the day. */
export function monthShown(serial: number, format: string, dateSystem: 1900 | 1904): string | null {
  if (shownPart(format) !== 'month') return null;
  const day = serialToDay(serial, dateSystem);
  return day && `${String(yearOf(day))}年${String(monthOf(day))}月`;
}
