import { type Day, makeDay } from '../core';

/** The day by this machine's clock and time zone. */
export function today(): Day {
  const now = new Date();
  const day = makeDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === null) throw new RangeError('the clock shows no day of the calendar');
  return day;
}
