import type { Area } from '../../core';
import type { Book, BookText } from '../book/book';

/** The spreadsheet on the page: draws a book and sends the user's edits to it. */
export interface Grid {
  /** Draws the workbook that is open in the book now, from its tab in front on. */
  show(watch: { progress(share: number): void; readonly signal: AbortSignal }): Promise<void>;
  /** Puts an input into a cell of the sheet in front, as the formula bar does; `undo` takes it back. */
  type(row: number, column: number, input: string): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** Where the cursor is. */
  selection(): { readonly sheet: string; readonly area: Area };
  /** What a cell shows on the screen: its text as drawn and the colours it is drawn in. For tests and the formula bar. */
  shown(sheet: string, row: number, column: number): ShownCell;
  /** Resolves when all that the book told of so far is drawn, and formulas show their results. */
  settled(): Promise<void>;
  dispose(): void;
}

export interface ShownCell {
  readonly text: string;
  /** '#RRGGBB'; '' for none. */
  readonly fillColor: string;
  readonly fontColor: string;
  /** As it would be edited: with '=' for a formula. */
  readonly input: string;
}

export interface GridSettings {
  readonly container: HTMLElement;
  readonly book: Book;
  readonly language: 'zh' | 'en';
  readonly dark: boolean;
  /** One calm sentence: something that this spreadsheet does not do, or that the book refused. */
  readonly say: (text: BookText) => void;
  /** The cursor moved, or what is drawn changed: a formula bar shows it anew. Called often. */
  readonly onMove?: () => void;
}

export type CreateGrid = (settings: GridSettings) => Grid;
