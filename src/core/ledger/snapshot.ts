/** What a door (Excel, a file) hands to the core: the workbook as plain data. */
export interface Snapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** The day that serial 0 counts from: 1900 (Windows) or 1904 (old Mac files). */
  readonly dateSystem: 1900 | 1904;
}

/** A cell's value; a formula counts as its last result. Blank cells are null. */
export type CellValue = string | number | boolean | null | CellError;

/** An error result such as { error: '#REF!' }. */
export interface CellError {
  readonly error: string;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly protected: boolean;
  /** Place in the sheet of `values[0][0]`, 0-based. */
  readonly origin: { readonly row: number; readonly column: number };
  /** Row-major; rows may be shorter than the widest one, the missing cells are blank. */
  readonly values: readonly (readonly CellValue[])[];
  /** Number formats where they are not General; absent when all are. */
  readonly formats?: NumberFormats;
  /** Merged areas, 0-based sheet rows and columns, both ends included. */
  readonly merges: readonly Area[];
  /** 0-based sheet rows that are hidden, by hand or by a filter. */
  readonly hiddenRows: readonly number[];
  /** True when a filter hides rows at the moment. */
  readonly filtered: boolean;
  readonly tables: readonly TableArea[];
  /** What an earlier run of ours left on this sheet; null when nothing. */
  readonly marks: Marks | null;
}

/** 0-based sheet rows and columns, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Number formats by place: `table[index[row * width + column]]`; row and column count from the origin. */
export interface NumberFormats {
  readonly width: number;
  readonly table: readonly string[];
  readonly index: Uint16Array;
}

export interface TableArea extends Area {
  readonly name: string;
  readonly totalsRow: boolean;
}

/** Our own earlier traces, found by the hidden names `_tzsb_*`. */
export interface Marks {
  /** 0-based sheet columns that hold our result columns, by result id; ledgers under one another share a column. */
  readonly resultColumns: Readonly<Record<string, number>>;
  /** The cells of ours in those columns, an area a ledger and column; absent where whole columns are ours. */
  readonly resultAreas?: readonly Area[];
  /** True when the whole sheet is one that we generated. */
  readonly generated: boolean;
  /** True on the one sheet of rules, which the user edits; it counts as generated too. */
  readonly rules?: boolean;
}
