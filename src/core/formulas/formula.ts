import type { Day } from '../dates/day';
import type { Area, CellValue } from '../ledger/snapshot';
import type { RuleBook } from '../rulebook/ruleBook';
import type { Language, Text } from '../text';

/**
 * An argument as a spreadsheet hands it over: rows of cells, a single value as one row of one cell; null when left out.
 * Dates are serials without their number format.
 */
export type Argument = readonly (readonly CellValue[])[] | null;

/** What a formula goes by beside its arguments. */
export interface FormulaSetting {
  readonly book: RuleBook;
  /** The day of calculation: what `asOf` is where it is left out. */
  readonly today: Day;
  readonly dateSystem: 1900 | 1904;
  readonly language: Language;
  /** By argument: the name of the sheet that it comes from, where the door knows it; a sheet's name may tell its kind and township. */
  readonly sheetNames?: readonly (string | null)[];
  /**
   * By argument: the merged areas within it, rows and columns counted from its first cell, where the door knows them;
   * of merged cells an argument holds the value of the first only.
   */
  readonly merges?: readonly (readonly Area[])[];
}

/** One sentence under #VALUE! or #N/A: what is wrong and what to do. */
export interface FormulaError {
  readonly error: 'invalidValue' | 'notAvailable';
  readonly message: Text;
}

/** '' is a blank cell; dates are serials of the setting's date system. */
export type FormulaCell = string | number | FormulaError;

/** Rows of cells: what the formula spills. One row of one cell where it answers with one value. */
export type FormulaResult = readonly (readonly FormulaCell[])[];

/** Pure and quick; never throws: bad arguments give a `FormulaError` in the place of the result or of one row. */
export type Formula = (args: readonly Argument[], setting: FormulaSetting) => FormulaResult;
