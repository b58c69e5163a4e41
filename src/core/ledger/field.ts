import type { CellValue } from './snapshot';
import type { Reading } from './reading';

/** Turns one cell into a reading. `format` is the cell's number format, '' when General. */
export type Reader<T> = (cell: CellValue, format: string, context: ReadContext) => Reading<T>;

export interface ReadContext {
  readonly dateSystem: 1900 | 1904;
}

/** A hazard's grade (regulation/hazardGrades). */
export type HazardGrade = 'general' | 'serious' | 'major';

/** The kind of thing a column describes; the part of the key before the dot. */
export type Subject = 'unit' | 'equipment' | 'person' | 'hazard' | 'patrol' | 'training' | 'report' | 'common';

/** A column that a ledger may have. */
export interface Field<T = unknown> {
  /** Stable name, e.g. 'equipment.nextInspectionOn'. */
  readonly key: string;
  readonly subject: Subject;
  /** Place in a table's list of columns; dense from 0. */
  readonly slot: number;
  /** Official column title, e.g. 下次检验日期. */
  readonly label: string;
  readonly english: string;
  /** Other titles seen in ledgers, already normalised or not; the label itself need not be repeated. */
  readonly aliases: readonly string[];
  readonly read: Reader<T>;
  /** A reader of its own for some titles: under 是否停用 a 是 means stopped. Null for the usual one. */
  readonly readUnder?: (title: string) => Reader<T> | null;
  /** False for fields beyond the published vocabulary: the JSON report calls such a column 'other' and names the key as `reads`. */
  readonly published: boolean;
}
