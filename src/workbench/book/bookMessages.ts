import type { FunctionsFile } from '../calculation/functionsFile';
import type { Book, BookChange, BookText } from './book';
import type { ExcelVersion } from './excelVersion';
import type { FormulaSource } from './formulaSource';
import type { MeterReading, Simulation } from './simulation';

/** What the worker must know before anything else. */
export interface BookStart {
  /** Which requirement set each member of Office.js needs: 'Range.RowHidden', 'ExcelApi 1.2'. */
  readonly memberSets: readonly (readonly [member: string, set: string])[];
  /** The metadata of the add-in's functions. */
  readonly functions: FunctionsFile | null;
  readonly version: ExcelVersion;
}

export type BookQuestion = Exclude<keyof Book, 'onChange'>;
export type SimulationQuestion = Exclude<keyof Simulation, 'onMeter'>;

/** From the page to the worker; the first message is 'start'. */
export type ToBook =
  | { readonly kind: 'start'; readonly start: BookStart }
  | { readonly kind: 'book'; readonly id: number; readonly question: BookQuestion; readonly args: readonly unknown[] }
  | {
      readonly kind: 'simulation';
      readonly id: number;
      readonly question: SimulationQuestion;
      readonly args: readonly unknown[];
    }
  /** The add-in's frame has loaded: its messages come by this port from now on. */
  | { readonly kind: 'connect'; readonly port: BookPort }
  /**
   * Who works out the ordinary formulas, and asks and is told by this port; only where there is somebody, the add-in
   * waits for results. Null where there is nobody any more.
   */
  | { readonly kind: 'formulas'; readonly port: FormulaPort | null }
  /** What is open is drawn: there is time to read it for its formulas. */
  | { readonly kind: 'drawn' }
  /** A button of the ribbon. */
  | { readonly kind: 'click'; readonly command: string };

export type BookAnswer =
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'refused'; readonly id: number; readonly text: BookText }
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string };

/** From the worker to the page. */
export type FromBook =
  | BookAnswer
  | { readonly kind: 'changes'; readonly changes: readonly BookChange[] }
  | { readonly kind: 'meter'; readonly reading: MeterReading }
  /** The add-in shows its pane, or hides it. */
  | { readonly kind: 'pane'; readonly isShown: boolean };

/** The part of a MessagePort that is used here: texts of Office.js one way, of the host the other. */
export interface BookPort {
  onmessage: ((event: MessageEvent<string>) => void) | null;
  postMessage(text: string): void;
  close(): void;
}

/** From the book to who works out the ordinary formulas. */
export type ToFormulas =
  | BookAnswer
  | { readonly kind: 'changes'; readonly changes: readonly BookChange[] }
  /** Another workbook is open. */
  | { readonly kind: 'opened' }
  | { readonly kind: 'drawn' }
  /** To be said when everything told so far is worked out. */
  | { readonly kind: 'settle'; readonly id: number };

export type FromFormulas =
  | {
      readonly kind: 'source';
      readonly id: number;
      readonly question: keyof FormulaSource;
      readonly args: readonly unknown[];
    }
  | { readonly kind: 'settled'; readonly id: number };

/** One end of the line between the book and who works out its formulas. */
export interface LinePort<In, Out> {
  onmessage: ((event: MessageEvent<In>) => void) | null;
  postMessage(message: Out): void;
  close(): void;
}

export type FormulaPort = LinePort<FromFormulas, ToFormulas>;

/** The first and only message of the page to the worker of the formulas. */
export interface FormulaStart {
  /** Names of the add-in's functions, in capitals. */
  readonly functions: readonly string[];
  readonly port: MessagePort;
}
