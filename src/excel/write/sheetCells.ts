import {
  type Area,
  columnLetters,
  quoteSheet,
  type CellStyle,
  cellLooks,
  type SheetCell,
  type SheetContent,
} from '../../core';
import { asTyped, needsTextFormat } from '../excelText';

/** Rows of a generated sheet cell by cell, all of one length. */
export interface SheetCells {
  /** What is typed: formulas with '=', blanks ''. */
  readonly typed: readonly (readonly (string | number)[])[];
  readonly styles: readonly (readonly (CellStyle | null)[])[];
  /** Where they are not General. */
  readonly formats: readonly (readonly (string | null)[])[];
}

/** All of it, from A1 on. */
export function sheetArea({ rows, merges, columnWidths }: SheetContent): Area {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), Math.max(1, columnWidths.length));
  const height = merges.reduce((most, { bottom }) => Math.max(most, bottom + 1), Math.max(1, rows.length));
  return { top: 0, left: 0, bottom: height - 1, right: width - 1 };
}

/** The cells of a band of its rows, as wide as the sheet. */
export function sheetCells({ rows, merges }: SheetContent, { top, bottom, right }: Area): SheetCells {
  const grid = <T>(blank: T): T[][] =>
    Array.from({ length: bottom - top + 1 }, () => new Array<T>(right + 1).fill(blank));
  const typed = grid<string | number>('');
  const styles = grid<CellStyle | null>(null);
  const formats = grid<string | null>(null);
  rows.slice(top, bottom + 1).forEach(({ cells }, row) => {
    cells.forEach((cell, column) => {
      if (!cell) return;
      const { numberFormat } = cellLooks[cell.style];
      typed[row]![column] = typedText(cell);
      styles[row]![column] = cell.style;
      formats[row]![column] = isDoubtful(cell) ? '@' : numberFormat === 'General' ? null : numberFormat;
    });
  });
  // Merged areas draw the borders of all their cells, so the covered ones take the first one's look.
  for (const merge of merges) {
    if (merge.bottom < top || merge.top > bottom) continue;
    const style = rows[merge.top]?.cells[merge.left]?.style;
    if (style === undefined) continue;
    for (let row = Math.max(top, merge.top); row <= Math.min(bottom, merge.bottom); row++) {
      styles[row - top]!.fill(style, merge.left, merge.right + 1);
    }
  }
  return { typed, styles, formats };
}

/** Text without formula or link, which Excel could take for something else. */
function isDoubtful({ value, formula, link }: SheetCell): boolean {
  return formula === undefined && link === undefined && typeof value === 'string' && needsTextFormat(value);
}

function typedText({ value, formula, link }: SheetCell): string | number {
  if (formula !== undefined) return `=${formula}`;
  if (value === null) return '';
  if (link) {
    const place = `#${quoteSheet(link.sheet)}!${columnLetters(link.column)}${String(link.row + 1)}`;
    return `=HYPERLINK(${stringFormula(place)},${typeof value === 'number' ? String(value) : stringFormula(value)})`;
  }
  return typeof value === 'number' ? value : asTyped(value);
}

/** A text in a formula has 255 characters at most; longer ones are joined. */
function stringFormula(text: string): string {
  const parts = text.match(/[^]{1,240}/gu) ?? [''];
  return parts.map((part) => `"${part.replaceAll('"', '""')}"`).join('&');
}
