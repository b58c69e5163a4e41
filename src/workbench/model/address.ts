import type { Area } from '../../core';
import { isEntireColumns, isEntireRows, maxColumns, maxRows } from './areas';

/** 0 → 'A', 26 → 'AA'. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 'A1:C9', 'A1', 'A:C', '1:3'. */
export function areaAddress(area: Area): string {
  const { top, left, bottom, right } = area;
  if (isEntireColumns(area)) return `${columnLetters(left)}:${columnLetters(right)}`;
  if (isEntireRows(area)) return `${top + 1}:${bottom + 1}`;
  const first = `${columnLetters(left)}${top + 1}`;
  return top === bottom && left === right ? first : `${first}:${columnLetters(right)}${bottom + 1}`;
}

/** 台账!A1:C9, quoted where the sheet's name needs it. */
export function fullAddress(sheetName: string, area: Area): string {
  return `${quotedSheet(sheetName)}!${areaAddress(area)}`;
}

export function quotedSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** The sheet's name (null without one) and the rest of "'Unit''s list'!A1". */
export function splitAddress(address: string): { readonly sheet: string | null; readonly rest: string } {
  const found = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/s.exec(address);
  if (!found) return { sheet: null, rest: address };
  return { sheet: found[1]?.replaceAll("''", "'") ?? found[2] ?? '', rest: found[3] ?? '' };
}

/** 'A1', '$A$1:C9', 'A:C', '1:3' without a sheet; null for what is no address. */
export function parseArea(text: string): Area | null {
  const found = /^\$?([A-Za-z]{0,3})\$?(\d{0,7})(?::\$?([A-Za-z]{0,3})\$?(\d{0,7}))?$/.exec(text.trim());
  if (!found) return null;
  const [, letters = '', digits = '', toLetters, toDigits] = found;
  if (letters === '' && digits === '') return null;
  const single = toLetters === undefined;
  if (single && (letters === '' || digits === '')) return null;
  const [endLetters, endDigits] = single ? [letters, digits] : [toLetters, toDigits ?? ''];
  if ((endLetters === '') !== (letters === '') || (endDigits === '') !== (digits === '')) return null;
  const columns = letters === '' ? [0, maxColumns - 1] : [columnNumber(letters), columnNumber(endLetters)];
  const rows = digits === '' ? [0, maxRows - 1] : [Number(digits) - 1, Number(endDigits) - 1];
  const area = {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
  return area.top >= 0 && area.bottom < maxRows && area.right < maxColumns ? area : null;
}

function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
