import { dayToSerial, makeDay } from '../../core';
import type { CellInput, InputSettings } from './cellInput';

/**
 * Texts that a Chinese Excel takes as a day or time: 2024-5-1, 2024/5/1, 2024年5月1日, 2024-5, 2024年5月, 5-1, 5月1日,
 * 12:30. The day is kept as its serial, the cell gets a date format.
 */
export function dateInput(text: string, { dateSystem, year }: InputSettings): CellInput | null {
  if (text.length > 11 || !/^\d/.test(text)) return null;
  for (const [pattern, format, hasYear] of patterns) {
    const found = pattern.exec(text);
    if (!found) continue;
    const [first, second, third] = found.slice(1).map(Number);
    const day = hasYear ? makeDay(first!, second!, third ?? 1) : makeDay(year, first!, second!);
    const serial = day && dayToSerial(day, dateSystem);
    return serial === null ? null : { value: serial, format };
  }
  return timeInput(text);
}

const patterns: readonly (readonly [RegExp, string, boolean])[] = [
  [/^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/, 'yyyy/m/d', true],
  [/^(\d{4})年(\d{1,2})月(\d{1,2})日$/, 'yyyy"年"m"月"d"日"', true],
  [/^(\d{4})[-/](\d{1,2})$/, 'mmm-yy', true],
  [/^(\d{4})年(\d{1,2})月$/, 'yyyy"年"m"月"', true],
  [/^(\d{1,2})[-/](\d{1,2})$/, 'd-mmm', false],
  [/^(\d{1,2})月(\d{1,2})日$/, 'm"月"d"日"', false],
];

function timeInput(text: string): CellInput | null {
  const found = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (!found) return null;
  const [hours = 0, minutes = 0, seconds = 0] = found.slice(1).map((part) => Number(part));
  const format = found[3] === undefined ? 'h:mm' : 'h:mm:ss';
  return { value: (hours * 3600 + minutes * 60 + (Number.isNaN(seconds) ? 0 : seconds)) / 86400, format };
}
