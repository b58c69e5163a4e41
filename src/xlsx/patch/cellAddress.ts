import type { Area } from '../../core';

const names: string[] = [];

/** 'A' for column 0, 'XFD' for 16,383. */
export function columnName(column: number): string {
  const known = names[column];
  if (known !== undefined) return known;
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  names[column] = name;
  return name;
}

/** 0-based column of 'A', '$AG' …; -1 for anything else. */
export function columnIndex(name: string): number {
  const letters = /^\$?([A-Za-z]{1,3})$/.exec(name)?.[1]?.toUpperCase();
  if (letters === undefined) return -1;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

export function cellAddress(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

/** 'A1:C9', or 'A1' for a single cell. */
export function areaAddress({ top, left, bottom, right }: Area): string {
  const first = cellAddress(top, left);
  return top === bottom && left === right ? first : `${first}:${cellAddress(bottom, right)}`;
}

/** The area of 'A1', 'A1:C9', '$A$1:$C$9'; null for anything else. */
export function parseArea(text: string): Area | null {
  const match = /^(\$?[A-Za-z]{1,3})\$?(\d{1,7})(?::(\$?[A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(text);
  if (!match) return null;
  const left = columnIndex(match[1] ?? '');
  const top = Number(match[2]) - 1;
  const right = match[3] === undefined ? left : columnIndex(match[3]);
  return { top, left, bottom: match[4] === undefined ? top : Number(match[4]) - 1, right };
}

/** Sheet and area of a defined name's text; null when it is no single area of one sheet (such as #REF!). */
export function parseReference(text: string): { readonly sheet: string; readonly area: Area } | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(text.trim());
  const area = match && parseArea(match[3] ?? '');
  return area ? { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? '', area } : null;
}
