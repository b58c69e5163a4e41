import type { CommandId } from '../../commands/commandIds';
import type { RunnerState, RunOptions } from '../../commands/commandRunner';
import { type Day, type Language, parseDay, type Text } from '../../core';

/** The screens, in the order of their tabs. */
export const screens = ['check', 'findings', 'grades', 'due', 'summaries', 'asks', 'functions'] as const;

export type Screen = (typeof screens)[number];

/** What this pane knows beside what the runner knows. */
export interface WorkbookState {
  readonly screen: Screen;
  /** Once visited a screen stays as the user has left it. */
  readonly visited: readonly Screen[];
  /** As typed, perhaps empty; null: the day of today, also after midnight. */
  readonly asOf: string | null;
  /** What could not be done outside a command, such as a jump. */
  readonly notice: Text | null;
  /** The outcome that the user has put away. */
  readonly closed: object | null;
}

export type WorkbookAction =
  | { readonly kind: 'opened'; readonly screen: Screen; readonly outcome: RunnerState['outcome'] }
  | { readonly kind: 'ribbonUsed'; readonly id: CommandId }
  | { readonly kind: 'dayChosen'; readonly asOf: string; readonly today: Day }
  | { readonly kind: 'noticed'; readonly text: Text | null }
  | { readonly kind: 'closed'; readonly outcome: object | null };

export const startState: WorkbookState = {
  screen: 'check',
  visited: ['check'],
  asOf: null,
  notice: null,
  closed: null,
};

/** Where the results of a command of the ribbon are seen; the others leave the pane where it is. */
const homes: Readonly<Partial<Record<CommandId, Screen>>> = {
  check: 'check',
  grade: 'grades',
  dueDates: 'due',
  highlight: 'due',
  departmentSummaries: 'summaries',
  townshipSummaries: 'summaries',
  findings: 'findings',
};

export function reduceWorkbook(state: WorkbookState, action: WorkbookAction): WorkbookState {
  switch (action.kind) {
    case 'opened':
      return open(putAway(state, action.outcome), action.screen);
    case 'ribbonUsed':
      return open({ ...state, notice: null }, homes[action.id] ?? state.screen);
    case 'dayChosen':
      return { ...state, asOf: action.asOf === action.today ? null : action.asOf };
    case 'noticed':
      return { ...state, notice: action.text };
    case 'closed':
      return { ...state, notice: null, closed: action.outcome };
  }
}

/** What went well needs no more room once the user goes on; what did not stays until it is put away. */
function putAway(state: WorkbookState, outcome: RunnerState['outcome']): WorkbookState {
  return outcome?.tone === 'done' ? { ...state, closed: outcome } : state;
}

function open(state: WorkbookState, screen: Screen): WorkbookState {
  const visited = state.visited.includes(screen) ? state.visited : [...state.visited, screen];
  return { ...state, screen, visited };
}

/** With what commands run; null while what is typed is no day. */
export function runOptions({ asOf }: WorkbookState, language: Language): RunOptions | null {
  if (asOf === null) return { language };
  const day = parseDay(asOf);
  return day === null ? null : { language, asOf: day };
}
