import type { Area } from '../../core';
import { SparseGrid } from '../model/sparseGrid';

/** The formulas of all sheets as they stand in cells; the cells of the drawing hold what they show. */
export interface FormulaBook {
  /** With '='; null for none. */
  get(sheet: string, row: number, column: number): string | null;
  set(sheet: string, row: number, column: number, formula: string): void;
  forget(sheet: string, area: Area): void;
  forgetSheet(sheet: string): void;
  clear(): void;
}

export function createFormulaBook(): FormulaBook {
  const sheets = new Map<string, SparseGrid<string>>();
  return {
    get: (sheet, row, column) => sheets.get(sheet)?.get(row, column) ?? null,
    set: (sheet, row, column, formula) => {
      let cells = sheets.get(sheet);
      if (!cells) sheets.set(sheet, (cells = new SparseGrid<string>()));
      cells.set(row, column, formula);
    },
    forget: (sheet, { top, left, bottom, right }) => {
      const cells = sheets.get(sheet);
      for (let row = top; cells && row <= bottom; row++) {
        if (cells.row(row) === null) continue;
        for (let column = left; column <= right; column++) cells.set(row, column, undefined);
      }
    },
    forgetSheet: (sheet) => {
      sheets.delete(sheet);
    },
    clear: () => {
      sheets.clear();
    },
  };
}
