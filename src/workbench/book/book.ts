import type { Area, CellValue } from '../../core';
import type { CellBlock } from './cellBlock';
import type { BookView, SheetView } from './sheetView';

/**
 * The open workbook, wherever it is kept: what the spreadsheet on the page draws, and where its edits go. The truth is
 * the model behind it; the add-in changes the same model through Office.js.
 */
export interface Book {
  /** Opens a file in place of the workbook that is open. Refused with one sentence (`BookRefusal`). */
  open(file: BookFile): Promise<BookView>;
  view(): Promise<BookView>;
  sheet(id: string): Promise<SheetView>;
  cells(id: string, area: Area): Promise<CellBlock>;
  /**
   * What the user typed, pasted or emptied; one call is one edit as Excel tells of it. Cells that then hold something
   * else than what was given ('2024-5-1' is a day), come back as a change.
   */
  edit(id: string, cells: readonly TypedCell[]): Promise<EditOutcome>;
  resize(id: string, sizes: ResizedCells): Promise<void>;
  /** Resolves when the ordinary formulas that are known to the book show their results; not for ever. */
  calculated(): Promise<void>;
  /** The user goes to a sheet or selects cells. */
  select(id: string, area: Area): Promise<void>;
  /** The file as it is now; the very bytes that were opened when nothing has changed. */
  save(): Promise<Uint8Array>;
  /** Calls back after something changed that this side did not do. Returns how to stop. */
  onChange(listener: (change: BookChange) => void): () => void;
}

export interface BookFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** `input` is what was typed: a formula begins with '='. Numbers stay numbers, null empties. */
export interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly input: CellValue;
  /** A number format that comes with it, e.g. of a pasted day. */
  readonly format?: string;
  /** Nothing is made of the text: what an undo gives back, or what was copied from a cell, stays what it was ('007'). */
  readonly exact?: boolean;
}

/** New sizes in pixels. */
export interface ResizedCells {
  readonly rows?: readonly (readonly [row: number, height: number])[];
  readonly columns?: readonly (readonly [column: number, width: number])[];
}

/** A protected sheet refuses: one Chinese and one English sentence, and what the cells hold stays. */
export type EditOutcome = { readonly kind: 'done' } | { readonly kind: 'refused'; readonly text: BookText };

export interface BookText {
  readonly zh: string;
  readonly en: string;
}

export type BookChange =
  /**
   * Values, formulas or looks of cells in the area. With `isResult` nobody has put anything else into them: formulas
   * were worked out, or the book has read what the user typed.
   */
  | { readonly kind: 'cells'; readonly sheet: string; readonly area: Area; readonly isResult?: true }
  /** Merges, sizes, conditional formats, panes … of one sheet. */
  | { readonly kind: 'sheet'; readonly sheet: string }
  /** Tabs: sheets were added, deleted, renamed, moved, shown, hidden; or another one is in front. */
  | { readonly kind: 'tabs' }
  | { readonly kind: 'selection'; readonly sheet: string; readonly area: Area }
  /** Whether there is something to save. */
  | { readonly kind: 'unsaved'; readonly unsaved: boolean };

/** Thrown by `open` and `save`. */
export class BookRefusal extends Error {
  readonly text: BookText;

  constructor(text: BookText) {
    super(text.en);
    this.text = text;
  }
}
