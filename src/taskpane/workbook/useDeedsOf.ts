import { type Dispatch, useMemo } from 'react';
import type { RunnerState } from '../../commands/commandRunner';
import type { ExcelSession } from '../../commands/startRibbon';
import type { Day, Language, Text } from '../../core';
import { PortRefusal } from '../../port/portRefusal';
import type { Deeds } from './deeds';
import { runOptions, type WorkbookAction, type WorkbookState } from './workbookState';
import { workbookWords } from './workbookWords';

/** Excel jumps at once, unless a cell is being edited. */
const patienceMs = 1000;

interface Parts {
  readonly session: ExcelSession;
  readonly runner: RunnerState;
  readonly state: WorkbookState;
  readonly dispatch: Dispatch<WorkbookAction>;
  readonly language: Language;
  readonly copy: (text: string) => Promise<boolean>;
  readonly today: Day;
  readonly hasFunctions: boolean;
}

export function useDeedsOf({ session, runner, state, dispatch, language, copy, today, hasFunctions }: Parts): Deeds {
  const options = useMemo(() => runOptions(state, language), [state, language]);
  return useMemo(() => {
    const { port, desk } = session.runner.doors;
    const canRun = runner.job === null && options !== null;
    return {
      language,
      state: runner,
      desk,
      canRun,
      copy,
      selected: () => port.selected(),
      asOf: options?.asOf ?? today,
      hasFunctions,
      jump: ({ sheet, row, column }) => {
        const waiting = setTimeout(() => {
          dispatch({ kind: 'noticed', text: workbookWords.waitingForCell });
        }, patienceMs);
        const tell = (text: Text | null): void => {
          clearTimeout(waiting);
          dispatch({ kind: 'noticed', text });
        };
        port.select({ sheet, row, column }).then(
          () => {
            tell(null);
          },
          (error: unknown) => {
            tell(error instanceof PortRefusal ? error.text : noJump);
          },
        );
      },
      run: (id, choice) => {
        if (!canRun) return;
        dispatch({ kind: 'closed', outcome: null });
        void session.runner.run(id, choice === undefined ? options : { ...options, choice });
      },
    };
  }, [session, runner, options, dispatch, language, copy, today, hasFunctions]);
}

const noJump: Text = {
  zh: 'Excel 没能跳到这个单元格，内容没有改动。请稍后再点一次。',
  en: 'Excel could not go to this cell; nothing was changed. Please try again in a moment.',
};
