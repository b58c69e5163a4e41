import { type Day, type Language, parseDay, type Severity, type Text } from '../../core';
import type { AnalysisOutcome, ChosenFile, Stage, Task } from '../analysis/analysis';
import type { PaneView } from '../analysis/paneView';
import { paneWords } from '../paneWords';

/** All that the pane knows. */
export interface PaneState {
  readonly language: Language;
  readonly file: ChosenFile | null;
  /** As typed, perhaps empty. */
  readonly asOf: string;
  readonly summaries: boolean;
  /** Numbers make late answers of a cancelled job known. */
  readonly job: { readonly id: number; readonly task: Task; readonly stage: Stage } | null;
  /** Of this file and this day; never kept beside another one. */
  readonly view: PaneView | null;
  readonly notice: Notice | null;
  readonly filter: Severity | 'all';
  /** How many findings the list shows. */
  readonly shown: number;
}

export interface Notice {
  readonly intent: 'error' | 'success' | 'info';
  readonly text: Text;
}

export type PaneAction =
  | { readonly kind: 'languageChosen'; readonly language: Language }
  | { readonly kind: 'filesChosen'; readonly files: readonly ChosenFile[] }
  | { readonly kind: 'dayChosen'; readonly asOf: string }
  | { readonly kind: 'summariesSwitched'; readonly summaries: boolean }
  | { readonly kind: 'started'; readonly id: number; readonly task: Task }
  | { readonly kind: 'progressed'; readonly id: number; readonly stage: Stage }
  | { readonly kind: 'finished'; readonly id: number; readonly outcome: AnalysisOutcome; readonly savedAs: string }
  | { readonly kind: 'filtered'; readonly filter: Severity | 'all' }
  | { readonly kind: 'moreAsked' }
  | { readonly kind: 'noticeClosed' };

/** Findings shown at first, and added each time. */
export const pageOfFindings = 30;

export function startPane({ language, today }: { language: Language; today: Day }): PaneState {
  return {
    language,
    file: null,
    asOf: today,
    summaries: true,
    job: null,
    view: null,
    notice: null,
    filter: 'all',
    shown: pageOfFindings,
  };
}

/** The day to judge by; null while what is typed is no day. */
export function chosenDay({ asOf }: PaneState): Day | null {
  return parseDay(asOf);
}

export function reducePane(state: PaneState, action: PaneAction): PaneState {
  switch (action.kind) {
    case 'languageChosen':
      return { ...state, language: action.language };
    case 'filesChosen':
      return chooseFile(state, action.files);
    case 'dayChosen':
      return { ...state, asOf: action.asOf, view: null, notice: null };
    case 'summariesSwitched':
      return { ...state, summaries: action.summaries };
    case 'started':
      return {
        ...state,
        job: { id: action.id, task: action.task, stage: 'reading' },
        view: action.task === 'check' ? null : state.view,
        notice: null,
      };
    case 'progressed':
      return state.job?.id === action.id ? { ...state, job: { ...state.job, stage: action.stage } } : state;
    case 'finished':
      return state.job?.id === action.id ? finish(state, action.outcome, action.savedAs) : state;
    case 'filtered':
      return { ...state, filter: action.filter, shown: pageOfFindings };
    case 'moreAsked':
      return { ...state, shown: state.shown + pageOfFindings };
    case 'noticeClosed':
      return { ...state, notice: null };
  }
}

function chooseFile(state: PaneState, files: readonly ChosenFile[]): PaneState {
  const [file] = files;
  if (state.job !== null || file === undefined) return state;
  if (files.length > 1) return { ...state, notice: { intent: 'info', text: paneWords.oneFile } };
  return { ...state, file, view: null, notice: null };
}

function finish(state: PaneState, outcome: AnalysisOutcome, savedAs: string): PaneState {
  const rest = { ...state, job: null };
  switch (outcome.kind) {
    case 'cancelled':
      return { ...rest, notice: { intent: 'info', text: paneWords.cancelled } };
    case 'refused':
      return { ...rest, notice: { intent: 'error', text: outcome.text } };
    case 'file':
      return { ...rest, notice: outcome.bytes === null ? nothingToClear : savedNotice(savedAs) };
    case 'view':
      return { ...rest, view: outcome.view, filter: 'all', shown: pageOfFindings };
  }
}

const nothingToClear: Notice = { intent: 'info', text: paneWords.nothingToClear };

function savedNotice(name: string): Notice {
  return {
    intent: 'success',
    text: {
      zh: `已生成“${name}”，请在浏览器的下载位置查看。原文件未改动。`,
      en: `“${name}” was made; look in the browser's downloads. The original is untouched.`,
    },
  };
}
