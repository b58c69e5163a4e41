import type { CellValue, SheetSnapshot, Snapshot } from '../core';
import type { ChangePart } from './changeParts';
import type { Desk } from './desk';

/** What can be asked of a desk by message. */
export type DeskQuestion = Exclude<keyof Desk, 'cancel'>;

/**
 * From the page to the worker. A workbook travels sheet by sheet and in slices of rows, so that copying a large one
 * never holds up the page; the question that follows is about the workbook sent last.
 */
export type ToDesk =
  | { readonly kind: 'workbook'; readonly dateSystem: Snapshot['dateSystem'] }
  | { readonly kind: 'sheet'; readonly sheet: Omit<SheetSnapshot, 'values'> }
  | { readonly kind: 'rows'; readonly rows: readonly (readonly CellValue[])[] }
  | { readonly kind: 'ask'; readonly id: number; readonly question: DeskQuestion; readonly args: readonly unknown[] };

/**
 * From the worker: the answer, or that something went wrong (never with the error's words: they may quote cells). What is
 * to be written is as long as the ledgers: its cells come before it, in parts, so that none holds up the page.
 */
export type FromDesk =
  | { readonly kind: 'part'; readonly id: number; readonly part: ChangePart }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failed'; readonly id: number };

/** Stands in the arguments for the workbook that was sent before. */
export const sentWorkbook = 'sentWorkbook';
