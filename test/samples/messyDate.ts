import { addDays } from '../../src/core/dates/addDays';
import { addMonths } from '../../src/core/dates/addMonths';
import { type Day, day, dayNumber, dayOfMonth, monthOf, yearOf } from '../../src/core/dates/day';
import type { Random } from './random';

/** The day that the samples are made for. */
export const sampleDay = day('2026-11-23');

/** A cell as ledgers have it: text in one of many spellings, or a true date. */
export type DateCell = string | { readonly serial: number; readonly numFmt: string };

/** A true Excel date. */
export function trueDate(value: Day, numFmt = 'yyyy-mm-dd'): DateCell {
  return { serial: dayNumber(value) + 25569, numFmt };
}

/** The day in one of the spellings that townships use. */
export function messyDate(random: Random, value: Day): DateCell {
  const [y, m, d] = [yearOf(value), monthOf(value), dayOfMonth(value)];
  const spellings: (() => DateCell)[] = [
    () => trueDate(value),
    () => trueDate(value),
    () => trueDate(value, 'yyyy/m/d'),
    () => `${y}.${m}.${d}`,
    () => `${y}-${two(m)}-${two(d)}`,
    () => `${y}年${m}月${d}日`,
    () => `${y}${two(m)}${two(d)}`,
    () => `${y}/${m}/${d}`,
    () => `${y}.${two(m)}.${two(d)}`,
  ];
  return random.pick(spellings)();
}

/** Only the month, as inspection marks print it. */
export function monthOnly(random: Random, value: Day): DateCell {
  const [y, m] = [yearOf(value), monthOf(value)];
  return random.pick<DateCell>([
    `${y}年${m}月`,
    `${y}-${two(m)}`,
    `${y}年${two(m)}月`,
    trueDate(value, 'yyyy"年"m"月"'),
  ]);
}

/** A day `months` before the samples' day, moved by up to twelve days. */
export function monthsAgo(random: Random, months: number): Day {
  return addDays(addMonths(sampleDay, -months), random.between(-12, 12));
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
