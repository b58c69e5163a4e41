import { BooleanNumber, type IStyleData, type Styles, type Worksheet, WrapStrategy } from '@univerjs/core';
import type { Area } from '../../core';
import type { SheetView } from '../book/sheetView';
import { createTextRuler } from './textRuler';

/**
 * Rows that have no height of their own are as high as their cells need, as Excel makes them when it opens a file. Only
 * drawn: the book knows nothing of these heights.
 */
export interface RowFit {
  /** What a view says of a sheet is the sheet's own. Gives the heights that rows without one have found so far. */
  shape(view: SheetView): ReadonlyMap<number, number>;
  /** The user has given a row its height. */
  own(sheet: string, row: number): void;
  /** Fits the rows of cells that were put. Returns whether one is higher or lower than before. */
  fit(sheet: Worksheet, area: Area, styles: Styles): boolean;
  /** Columns have another width: fits the rows that wrap text in them. */
  refit(sheet: Worksheet, columns: readonly number[], styles: Styles): boolean;
  clear(): void;
}

/** Excel's limit of 409 points. */
const highest = 545;
const padding = { across: 4, down: 2 };

const plain: IStyleData = {};

interface FittedSheet {
  readonly own: Set<number>;
  readonly heights: Map<number, number>;
  least: number;
}

export function createRowFit(defaultLook: IStyleData): RowFit {
  const sheets = new Map<string, FittedSheet>();
  const ruler = createTextRuler(defaultLook);

  function heightOf(sheet: Worksheet, row: number, least: number, widths: readonly number[], styles: Styles): number {
    const cells = sheet.getCellMatrix().getRow(row);
    let height = least;
    for (let column = 0; cells && column < widths.length; column++) {
      const cell = cells[column];
      if (cell?.v === undefined || cell.v === null || cell.v === '') continue;
      const style = (typeof cell.s === 'string' ? styles.get(cell.s) : cell.s) ?? plain;
      if (style.tr?.a || style.tr?.v) continue;
      const { line, lines: linesOf } = ruler.font(style);
      const wraps = style.tb === WrapStrategy.WRAP && typeof cell.v === 'string';
      const lines = wraps ? linesOf(cell.v as string, widths[column]! - padding.across) : 1;
      const needed = lines * line + padding.down;
      // Excel passes over cells that are merged.
      if (needed > height && !sheet.getMergedCell(row, column)) height = needed;
    }
    return height === least ? least : Math.min(highest, Math.ceil(height));
  }

  function fitRows(sheet: Worksheet, rows: readonly number[], styles: Styles): boolean {
    const fitted = sheets.get(sheet.getSheetId());
    if (!fitted) return false;
    let isChanged = false;
    const { rowData } = sheet.getConfig();
    const widths = Array.from({ length: sheet.getColumnCount() }, (_, column) => sheet.getColumnWidth(column));
    for (const row of rows) {
      if (fitted.own.has(row)) continue;
      const before = fitted.heights.get(row) ?? fitted.least;
      const now = heightOf(sheet, row, fitted.least, widths, styles);
      if (now === before) continue;
      isChanged = true;
      rowData[row] = { ...rowData[row], h: now, ia: BooleanNumber.FALSE };
      if (now > fitted.least) fitted.heights.set(row, now);
      else fitted.heights.delete(row);
    }
    return isChanged;
  }

  return {
    shape: (view) => {
      const known = sheets.get(view.id);
      const own = new Set(view.rowHeights.map(([row]) => row));
      const heights = new Map([...(known?.heights ?? [])].filter(([row]) => !own.has(row)));
      sheets.set(view.id, { own, heights, least: view.rowHeight });
      return heights;
    },
    own: (sheet, row) => {
      sheets.get(sheet)?.own.add(row);
      sheets.get(sheet)?.heights.delete(row);
    },
    fit: (sheet, { top, bottom }, styles) => fitRows(sheet, range(top, bottom), styles),
    refit: (sheet, columns, styles) => {
      const cells = sheet.getCellMatrix();
      const wraps = (row: number): boolean =>
        columns.some((column) => {
          const style = cells.getValue(row, column)?.s;
          return (typeof style === 'string' ? styles.get(style) : style)?.tb === WrapStrategy.WRAP;
        });
      return fitRows(sheet, range(0, cells.getLength() - 1).filter(wraps), styles);
    },
    clear: () => {
      sheets.clear();
    },
  };
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
