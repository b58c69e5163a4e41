import { useLayoutEffect, useReducer, useRef } from 'react';
import type { Day, Language, Severity } from '../core';
import type { Analysis, AnalysisRequest, Task } from './analysis/analysis';
import { copyName } from './copyName';
import { chosenDay, type PaneState, reducePane, startPane } from './state/paneState';

/** What the page is plugged into; a test plugs in others. */
export interface PaneDoors {
  readonly analysis: Analysis;
  readonly today: Day;
  /** Hands a finished copy to the user. */
  readonly save: (name: string, bytes: Uint8Array<ArrayBuffer>) => void;
}

/** Everything that a user can do. */
export interface PaneDeeds {
  readonly chooseFiles: (files: FileList) => void;
  readonly chooseDay: (asOf: string) => void;
  readonly switchSummaries: (summaries: boolean) => void;
  readonly run: (task: Task) => void;
  readonly cancel: () => void;
  readonly filter: (filter: Severity | 'all') => void;
  readonly showMore: () => void;
  readonly closeNotice: () => void;
}

export function usePane({ analysis, save, today }: PaneDoors, language: Language): [PaneState, PaneDeeds] {
  const [state, dispatch] = useReducer(reducePane, { language, today }, startPane);
  const lastId = useRef(0);
  useLayoutEffect(() => {
    dispatch({ kind: 'languageChosen', language });
  }, [language]);

  const run = async (task: Task): Promise<void> => {
    const request = requestFor(task, state);
    if (request === null || state.job !== null) return;
    const id = ++lastId.current;
    const savedAs = task === 'check' ? '' : copyName(request.file.name, task, state.language);
    dispatch({ kind: 'started', id, task });
    const outcome = await analysis.ask(request, (stage) => {
      dispatch({ kind: 'progressed', id, stage });
    });
    if (outcome.kind === 'file' && outcome.bytes !== null) save(savedAs, outcome.bytes);
    dispatch({ kind: 'finished', id, outcome, savedAs });
  };

  return [
    state,
    {
      chooseFiles: (files) => {
        dispatch({
          kind: 'filesChosen',
          files: [...files].map((content) => ({
            id: ++lastId.current,
            name: content.name,
            size: content.size,
            content,
          })),
        });
      },
      chooseDay: (asOf) => {
        dispatch({ kind: 'dayChosen', asOf });
      },
      switchSummaries: (summaries) => {
        dispatch({ kind: 'summariesSwitched', summaries });
      },
      run: (task) => void run(task),
      cancel: () => {
        analysis.cancel();
      },
      filter: (filter) => {
        dispatch({ kind: 'filtered', filter });
      },
      showMore: () => {
        dispatch({ kind: 'moreAsked' });
      },
      closeNotice: () => {
        dispatch({ kind: 'noticeClosed' });
      },
    },
  ];
}

/** Null while something is missing. */
function requestFor(task: Task, state: PaneState): AnalysisRequest | null {
  const { file, language, summaries } = state;
  const asOf = chosenDay(state);
  if (file === null) return null;
  if (task === 'clear') return { kind: task, file };
  if (asOf === null) return null;
  return task === 'check' ? { kind: task, file, asOf } : { kind: task, file, asOf, language, summaries };
}
