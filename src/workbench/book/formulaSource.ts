import type { Area, CellValue } from '../../core';
import type { BookView } from './sheetView';
import type { CellContent } from './cellBlock';

/** The open workbook as whoever works out its ordinary formulas sees it. */
export interface FormulaSource {
  view(): Promise<BookView>;
  /** Rows and columns of a sheet up to the last one with anything in it. */
  size(id: string): Promise<SheetSize>;
  content(id: string, area: Area): Promise<CellContent>;
  /**
   * Results of formulas; no edit. Every ordinary formula that a change of cells brings is to be answered, also where the
   * result is what the cell shows already: the add-in waits for it.
   */
  results(id: string, cells: readonly CalculatedCell[]): Promise<void>;
  /**
   * What a function of the add-in answers that is called inside another formula: rows of cells, or one error. Formulas
   * that are nothing but such a call are the book's own to work out.
   */
  call(name: string, args: readonly GivenArgument[]): Promise<readonly (readonly CellValue[])[]>;
}

export interface SheetSize {
  readonly rows: number;
  readonly columns: number;
}

export interface CalculatedCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** An argument with its value of now; null for one that is left out. */
export type GivenArgument = {
  readonly rows: readonly (readonly CellValue[])[];
  /** Of a reference; '' for any other value. */
  readonly address: string;
} | null;
