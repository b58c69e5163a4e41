import type { Day } from '../dates/day';
import type { Dated, InForce } from './inForce';

/** The entry in force on that day; null before the first one. */
export function inForceOn<T>(table: InForce<T>, day: Day): Dated<T> | null {
  return table.find((entry) => entry.from <= day) ?? null;
}

/** The value in force on that day; null where none is, or where it was repealed. */
export function valueOn<T>(table: InForce<T>, day: Day): T | null {
  return inForceOn(table, day)?.value ?? null;
}
