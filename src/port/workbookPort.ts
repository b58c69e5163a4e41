import type { CellValue, Change, SheetSnapshot, Snapshot, Text } from '../core';

/**
 * The workbook that is open in Excel, as commands see it. Every method ends in success or rejects with a
 * `PortRefusal`: one calm sentence, and the workbook as it was.
 */
export interface WorkbookPort {
  /** The whole workbook as plain data, to be judged and written into: edits from now on are watched for. */
  read(watch: Watch): Promise<OpenWorkbook>;
  /**
   * The same, only to look at. Nothing is watched for: in older Excels that alone empties the list of what the user
   * can undo, which opening a pane must not do.
   */
  look(watch: Watch): Promise<Snapshot>;
  /**
   * Writes the changes, all or none of them, and keeps what it touched for `undo` under the given words.
   * Refuses with `changedMeanwhile` when the workbook is not as `basis` was read.
   */
  write(changes: readonly Change[], basis: OpenWorkbook, words: Text, watch: Watch): Promise<void>;
  /** Takes back the last `write`; the words it was kept under, or null when there is nothing to take back. */
  undo(watch: Watch): Promise<Text | null>;
  /** The words of the write that `undo` would take back; null without one. */
  readonly undoable: Text | null;
  /** Jumps to a cell. A watch hears where a cell that is being edited keeps Excel waiting. */
  select(place: Place, watch?: Watch): Promise<void>;
  /** The cell where the cursor is. */
  selected(watch?: Watch): Promise<Place>;
  /** What was remembered in this workbook under the key: plain JSON, null when nothing. */
  recall(key: string): Promise<unknown>;
  /** Remembers plain JSON in the workbook, with which it travels; null forgets. */
  remember(key: string, value: unknown): Promise<void>;
  /** What formulas go by beside their arguments; quick, and nothing is watched for. */
  facts(): Promise<WorkbookFacts>;
  /** Whether the formula of one cell can fill the cells below it. */
  readonly canSpill: boolean;
  /** Cells of the whole workbook with a formula that calls one of these functions. */
  formulasOf(functions: readonly string[], watch: Watch): Promise<readonly FormulaInCell[]>;
  /** Has every formula worked out again, also those that no cell has changed for. */
  recalculate(): Promise<void>;
  /** Calls the listener after the sheet of rules was edited; returns how to stop. */
  onRulesEdited(listener: () => void): Promise<() => Promise<void>>;
  /** Calls the listener after the user (or a co-author) changed cells, sheets or filters; returns how to stop. */
  onEdited(listener: () => void): Promise<() => Promise<void>>;
}

/** A workbook as it was read; only the port that read it knows what `stamp` is. */
export interface OpenWorkbook {
  readonly snapshot: Snapshot;
  readonly stamp: unknown;
}

/** 0-based sheet row and column. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** How a long work tells of itself and is stopped. */
export interface Watch {
  /** `share` is 0 to 1; null where it is not known. */
  progress(stage: PortStage, share: number | null): void;
  /** Aborting ends the work at the next safe place, with everything as before. */
  readonly signal: AbortSignal;
}

/** `waitingForCell`: Excel does nothing while a cell is being edited; the user has to press Enter. */
export type PortStage = 'reading' | 'writing' | 'undoing' | 'waitingForCell';

export interface WorkbookFacts {
  readonly dateSystem: 1900 | 1904;
  /** The sheet of rules that the workbook carries; null without one. */
  readonly rules: SheetSnapshot | null;
}

/** 0-based sheet row and column. */
export interface FormulaInCell extends Place {
  /** With '='. */
  readonly formula: string;
  /** What it shows: one cell, or the rows that it spills. */
  readonly values: readonly (readonly CellValue[])[];
}
