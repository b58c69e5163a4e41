import type { Area, CellValue } from '../../core';
import type { DrawnLook } from './sheetView';

/** What stands in the cells of an area, row by row. Made to be sent between threads: large lists are flat. */
export interface CellContent {
  readonly sheet: string;
  readonly area: Area;
  /** One a cell; null for a blank one. A spilled or calculated value is the value that the cell shows. */
  readonly values: readonly CellValue[];
  /** With '='; only the cells that have one. */
  readonly formulas: readonly CellFormula[];
}

/** The same, as it is drawn. */
export interface CellBlock extends CellContent {
  /** The looks that occur; the first is the plain one. */
  readonly looks: readonly DrawnLook[];
  /** One a cell: its place in `looks`. */
  readonly lookOf: Uint16Array;
}

export interface CellFormula {
  /** An array formula stands in every cell of this area, as far as the area asked for reaches. */
  readonly array?: Area;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** Worked out by the add-in's functions; every other formula is an ordinary one. */
  readonly isAddInCall: boolean;
}
