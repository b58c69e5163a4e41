import type { FunctionsFile } from '../calculation/functionsFile';
import type { Book, BookChange, BookText } from './book';
import type { ExcelVersion } from './excelVersion';
import type { MeterReading, Simulation } from './simulation';

/** What the worker must know before anything else. */
export interface BookStart {
  /** Which requirement set each member of Office.js needs: 'Range.RowHidden', 'ExcelApi 1.2'. */
  readonly memberSets: readonly (readonly [member: string, set: string])[];
  /** The metadata of the add-in's functions. */
  readonly functions: FunctionsFile | null;
  readonly version: ExcelVersion;
  /** Whether the page works ordinary formulas out: only then the add-in waits for their results. */
  readonly calculates: boolean;
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
  /** A button of the ribbon. */
  | { readonly kind: 'click'; readonly command: string };

/** From the worker to the page. */
export type FromBook =
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'refused'; readonly id: number; readonly text: BookText }
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string }
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
