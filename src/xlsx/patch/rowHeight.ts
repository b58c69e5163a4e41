import type { CellStyle, SheetContent, SheetRow } from '../../core';

/** Styles that are drawn on one line. */
const singleLine = new Set<CellStyle>(['section', 'number', 'percent', 'date', 'month', 'link']);

/** Points a line takes at the body's size of 11. */
const lineHeight = 15;

/**
 * The height in points that a row's wrapped text needs, null for one line. Excel would find it when it opens the file,
 * other programs do not, and text cut off at a cell's edge reads as a complete one.
 */
export function rowHeight({ cells }: SheetRow, row: number, { columnWidths, merges }: SheetContent): number | null {
  let most = 1;
  cells.forEach((cell, column) => {
    if (!cell || typeof cell.value !== 'string' || singleLine.has(cell.style)) return;
    const merge = merges.find((area) => area.top === row && area.left === column);
    if (merge && merge.bottom > row) return;
    let width = 0;
    for (let i = column; i <= (merge?.right ?? column); i++) width += columnWidths[i] ?? defaultWidth;
    most = Math.max(most, countLines(cell.value, width));
  });
  return most === 1 ? null : Math.min(most * lineHeight, highest);
}

const defaultWidth = 8.43;
/** Excel allows no more. */
const highest = 409;

function countLines(text: string, width: number): number {
  let lines = 0;
  for (const line of text.split('\n')) {
    let length = 0;
    // A Han character is two digits wide, the unit of column widths.
    for (const character of line) length += character.charCodeAt(0) < 0x1100 ? 1 : 2;
    lines += Math.max(1, Math.ceil(length / Math.max(1, width - 1)));
  }
  return lines;
}
