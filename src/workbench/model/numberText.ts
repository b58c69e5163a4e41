import type { CellValue } from '../../core';
import { isError } from './sheetModel';

/**
 * A value as its cell shows it; null for a number format that this does not know. Known are General, @, digits with
 * thousands and percent, and formats of year, month, day, hour, minute and second.
 */
export function displayText(value: CellValue, format: string, dateSystem: 1900 | 1904): string | null {
  if (value === null) return '';
  if (isError(value)) return value.error;
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (typeof value === 'string') return value;
  if (format === 'General' || format === '@') return generalText(value);
  const plain = format.split(';')[0]!.replace(/\[\$-[^\]]*\]|\\|_.|\*./g, '');
  if (/^[ymdhs"年月日时分秒\-/.: ]+$/i.test(plain) && /[ymdhs]/i.test(plain)) return dateText(value, plain, dateSystem);
  const digits = /^(#,##)?0(?:\.(0+))?(%?)$/.exec(plain);
  if (!digits) return null;
  const [, grouped, decimals = '', percent = ''] = digits;
  const fixed = (percent === '' ? value : value * 100).toFixed(decimals.length);
  return (grouped === undefined ? fixed : fixed.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',')) + percent;
}

/** Eleven characters at most, as a cell that is wide enough shows them. */
function generalText(value: number): string {
  const size = Math.abs(value);
  if (value === 0) return '0';
  if (size >= 1e11 || size < 1e-4)
    return value
      .toExponential(5)
      .replace(/\.?0+e/, 'E')
      .replace('e', 'E')
      .replace(/E([+-])(\d)$/, 'E$10$2');
  return String(Number(value.toPrecision(10)));
}

function dateText(serial: number, format: string, dateSystem: 1900 | 1904): string {
  const days = dateSystem === 1904 ? serial + 1462 : serial;
  // Before 1 March 1900 Excel counts a day that never was.
  const date = new Date(Math.round((days - 25569 + (days < 60 ? 1 : 0)) * 86_400_000));
  const pad = (value: number, width: number): string => String(value).padStart(width, '0');
  let afterHour = false;
  return format.replace(/"([^"]*)"|y+|m+|d+|h+|s+/gi, (part, literal: string | undefined) => {
    if (literal !== undefined) return literal;
    const wide = part.length > 1 ? 2 : 1;
    switch (part[0]!.toLowerCase()) {
      case 'y':
        return part.length > 2 ? String(date.getUTCFullYear()) : pad(date.getUTCFullYear() % 100, 2);
      case 'd':
        return pad(date.getUTCDate(), wide);
      case 'h':
        afterHour = true;
        return pad(date.getUTCHours(), wide);
      case 's':
        return pad(date.getUTCSeconds(), wide);
      default:
        if (afterHour) return pad(date.getUTCMinutes(), wide);
        return part.length === 3 ? months[date.getUTCMonth()]! : pad(date.getUTCMonth() + 1, wide);
    }
  });
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
