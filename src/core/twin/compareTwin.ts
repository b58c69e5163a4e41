import type { Day } from '../dates/day';
import type { CellValue, Snapshot } from '../ledger/snapshot';
import type { Report } from '../report/report';
import type { Language } from '../text';

/** A cell in which the formulas and the engine say something different. */
export interface TwinDifference {
  readonly sheet: string;
  /** 0-based sheet row and column. */
  readonly row: number;
  readonly column: number;
  /** Id of the result column, and its title. */
  readonly id: string;
  readonly header: string;
  readonly twin: CellValue;
  readonly engine: string | number | null;
  /** Why, where that can be told; null where it cannot. */
  readonly why: string | null;
}

export interface TwinComparison {
  /** Cells of the formulas' columns that were compared. */
  readonly compared: number;
  /** Of these, cells in which the formulas leave the answer to the add-in. */
  readonly undecided: number;
  readonly differences: readonly TwinDifference[];
}

/** The day by which the formulas of the workbook were last calculated; null where it holds none. */
export function twinDay(_snapshot: Snapshot): Day | null {
  return null;
}

/**
 * What the formulas last gave in this workbook beside what the engine says. `report` is `analyse` of this very
 * snapshot on the day `twinDay(snapshot)`; on another day the formulas are right to differ.
 */
export function compareTwin(_snapshot: Snapshot, _report: Report, _language: Language): TwinComparison {
  return { compared: 0, undecided: 0, differences: [] };
}

/** The comparison in a few lines of text. */
export function comparisonText(_comparison: TwinComparison, _language: Language): string {
  return '';
}
