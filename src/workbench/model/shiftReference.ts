import type { Area } from '../../core';
import { columnLetters, parseArea, quotedSheet, splitAddress } from './address';
import { isEntireColumns, isEntireRows } from './areas';
import { type Shift, shiftArea } from './shift';

/** A name's reference after cells of its sheet moved: #REF! when they are gone. Other formulas stay as they are. */
export function shiftReference(formula: string, sheetName: string, shift: Shift): string {
  const { sheet, rest } = splitAddress(formula);
  if (sheet?.toLowerCase() !== sheetName.toLowerCase()) return formula;
  const area = parseArea(rest);
  if (!area) return formula;
  const moved = shiftArea(area, shift);
  return `=${quotedSheet(sheetName)}!${moved ? absoluteAddress(moved) : '#REF!'}`;
}

/** '$A$1:$C$9'. */
export function absoluteAddress(area: Area): string {
  const { top, left, bottom, right } = area;
  const columns = `$${columnLetters(left)}:$${columnLetters(right)}`;
  if (isEntireColumns(area)) return columns;
  if (isEntireRows(area)) return `$${top + 1}:$${bottom + 1}`;
  const first = `$${columnLetters(left)}$${top + 1}`;
  return top === bottom && left === right ? first : `${first}:$${columnLetters(right)}$${bottom + 1}`;
}
