import type { Day, Language, Text } from '../../core';
import type { PaneView } from './paneView';

/** The chosen file; the page never reads it itself, the worker does. */
export interface ChosenFile {
  /** Counts up with every choice, so that the worker knows a file again. */
  readonly id: number;
  readonly name: string;
  readonly size: number;
  readonly content: Blob;
}

export type Task = 'check' | 'annotate' | 'clear';

/** What the worker is asked for; each can be answered without an earlier one. */
export type AnalysisRequest = CheckRequest | AnnotateRequest | ClearRequest;

interface CheckRequest {
  readonly kind: 'check';
  readonly file: ChosenFile;
  readonly asOf: Day;
}

interface AnnotateRequest {
  readonly kind: 'annotate';
  readonly file: ChosenFile;
  readonly asOf: Day;
  readonly language: Language;
  readonly summaries: boolean;
}

interface ClearRequest {
  readonly kind: 'clear';
  readonly file: ChosenFile;
}

export type Stage = 'reading' | 'checking' | 'writing';

export type AnalysisOutcome =
  | { readonly kind: 'view'; readonly view: PaneView }
  /** A copy of the workbook; null when there was nothing to clear. */
  | { readonly kind: 'file'; readonly bytes: Uint8Array<ArrayBuffer> | null }
  | { readonly kind: 'refused'; readonly text: Text }
  | { readonly kind: 'cancelled' };

/** From the worker: stages while it works, then one outcome. */
export type WorkerMessage = { readonly kind: 'stage'; readonly stage: Stage } | AnalysisOutcome;

/** Where the heavy work is done. Never rejects; one question at a time. */
export interface Analysis {
  ask(request: AnalysisRequest, onStage: (stage: Stage) => void): Promise<AnalysisOutcome>;
  cancel(): void;
}

/** Without the error's own words: they may quote cells, and no one here could act on them. */
export const unexpected: Text = {
  zh: '处理这个文件时出现意外，没有写出任何结果，原文件未改动。请换一份副本重试，仍不行请联系维护人员。',
  en: 'Something unexpected happened with this file; nothing was written and the original is untouched. Try a fresh copy, else ask the maintainers.',
};
