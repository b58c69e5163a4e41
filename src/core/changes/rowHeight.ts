import type { Area } from '../ledger/snapshot';
import type { CellStyle, SheetRow } from './change';
import { cellLooks } from './looks';

/** Styles that are drawn on one line. */
const singleLine = new Set<CellStyle>(['section', 'number', 'percent', 'date', 'month', 'link', 'key', 'contents']);

/** A line of Chinese text by its font's size, and the room above and below the text, in points. */
const lineFactor = 1.35;
const padding = 5;

/**
 * The height in points that a row's text needs, with some room around it. Programs other than Excel do not find it
 * when they open a file, and text cut off at a cell's edge reads as a complete one. `merges` begin in this row.
 */
export function rowHeight({ cells }: SheetRow, columnWidths: readonly number[], merges: readonly Area[]): number {
  let most = cellHeight(1, cellLooks.text.font.size);
  cells.forEach((cell, column) => {
    if (!cell) return;
    const { size } = cellLooks[cell.style].font;
    const merge = merges.length === 0 ? undefined : merges.find(({ left }) => left === column);
    if (merge && merge.bottom > merge.top) return;
    const isWrapped = typeof cell.value === 'string' && !singleLine.has(cell.style);
    let width = 0;
    for (let i = column; i <= (merge?.right ?? column); i++) width += columnWidths[i] ?? defaultWidth;
    most = Math.max(most, cellHeight(isWrapped ? countLines(cell.value, width, size) : 1, size));
  });
  return Math.min(most, highest);
}

function cellHeight(lines: number, size: number): number {
  return Math.ceil(lines * size * lineFactor + padding);
}

const defaultWidth = 8.43;
/** Excel allows no more. */
const highest = 409;
/** The unit of column widths is 7 pixels (the digit of the narrowest of usual fonts), as a digit of this size. */
const unitSize = 10.5;
/** Of a column's width Excel leaves 5 pixels free. */
const freeWidth = 0.75;

/** Lines as Excel breaks them: a Han character anywhere, a word or number only as a whole. */
function countLines(text: string, columnWidth: number, size: number): number {
  const room = Math.max(2, ((columnWidth - freeWidth) * unitSize) / size);
  let lines = 1;
  let used = 0;
  let word = 0;
  for (const character of text) {
    if (character === '\n') {
      lines++;
      used = word = 0;
      continue;
    }
    const isHan = character.charCodeAt(0) >= 0x1100;
    const length = isHan ? 2 : 1;
    word = isHan || character === ' ' ? 0 : word + length;
    used += length;
    if (used <= room) continue;
    if (character === ' ') continue;
    lines++;
    // The word that did not fit begins the new line, unless it is longer than a line.
    used = word > 0 && word <= room ? word : length;
    if (word > room) word = length;
  }
  return lines;
}
