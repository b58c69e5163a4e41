import { type Area, columnLetters } from '../core';

/** Excel's own limits: 1,048,576 rows and 16,384 columns. */
export const maxRows = 2 ** 20;
const maxColumns = 2 ** 14;

/** 'A1:C9', or 'A1' for a single cell. */
export function areaAddress({ top, left, bottom, right }: Area): string {
  const first = columnLetters(left) + String(top + 1);
  return top === bottom && left === right ? first : `${first}:${columnLetters(right)}${String(bottom + 1)}`;
}

/** Sheet and area of a name's formula; null when it is no single area of one sheet (such as #REF!). */
export function parseReference(formula: string): { readonly sheet: string; readonly area: Area } | null {
  const found = /^=?(?:'((?:[^']|'')+)'|([^'!#]+))!([^!]+)$/.exec(formula.trim());
  const area = found && parseArea(found[3] ?? '');
  return area ? { sheet: found[1]?.replaceAll("''", "'") ?? found[2] ?? '', area } : null;
}

/** An area such as 'A1:C5', '$AG$4:$AG$120', 'B2', 'B:D' or '3:5'; null for anything else. */
export function parseArea(reference: string): Area | null {
  const found = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Z]{1,3})?\$?(\d{1,7})?)?$/i.exec(reference);
  if (!found || (found[1] === undefined && found[2] === undefined)) return null;
  const isRange = reference.includes(':');
  if (!isRange && (found[1] === undefined || found[2] === undefined)) return null;
  const area = {
    top: found[2] === undefined ? 0 : Number(found[2]) - 1,
    left: found[1] === undefined ? 0 : parseColumn(found[1]),
    bottom: Number((isRange ? found[4] : found[2]) ?? maxRows) - 1,
    right: parseColumn((isRange ? found[3] : found[1]) ?? 'XFD'),
  };
  const isInside = area.top >= 0 && area.bottom < maxRows && area.right < maxColumns;
  return isInside && area.top <= area.bottom && area.left <= area.right ? area : null;
}

/** 'A' → 0, 'XFD' → 16383. */
function parseColumn(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

export function overlaps(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

export function contains({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}

export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}
