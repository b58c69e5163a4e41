import { columnLetters, quoteSheet, type CellStyle, cellLooks, type SheetCell, type SheetContent } from '../../core';
import { asTyped, needsTextFormat } from '../excelText';

/** A generated sheet cell by cell, all rows of one length. */
export interface SheetCells {
  /** What is typed: formulas with '=', blanks ''. */
  readonly typed: readonly (readonly (string | number)[])[];
  readonly styles: readonly (readonly (CellStyle | null)[])[];
  /** Where they are not General. */
  readonly formats: readonly (readonly (string | null)[])[];
}

export function sheetCells(content: SheetContent): SheetCells {
  const { rows, merges, columnWidths } = content;
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), Math.max(1, columnWidths.length));
  const height = merges.reduce((most, { bottom }) => Math.max(most, bottom + 1), Math.max(1, rows.length));
  const grid = <T>(blank: T): T[][] => Array.from({ length: height }, () => new Array<T>(width).fill(blank));
  const typed = grid<string | number>('');
  const styles = grid<CellStyle | null>(null);
  const formats = grid<string | null>(null);
  rows.forEach(({ cells }, row) => {
    cells.forEach((cell, column) => {
      if (!cell) return;
      const { numberFormat } = cellLooks[cell.style];
      typed[row]![column] = typedText(cell);
      styles[row]![column] = cell.style;
      formats[row]![column] = isDoubtful(cell) ? '@' : numberFormat === 'General' ? null : numberFormat;
    });
  });
  // Merged areas draw the borders of all their cells, so the covered ones take the first one's look.
  for (const { top, left, bottom, right } of merges) {
    const style = styles[top]?.[left] ?? null;
    if (style === null) continue;
    for (let row = top; row <= bottom; row++) styles[row]!.fill(style, left, right + 1);
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
