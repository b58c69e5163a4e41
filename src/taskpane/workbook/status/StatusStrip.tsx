import { makeStyles, tokens } from '@fluentui/react-components';
import { type Dispatch, useRef } from 'react';
import type { CommandRunner } from '../../../commands/commandRunner';
import type { Language } from '../../../core';
import { useKeptFocus } from '../../form/useKeptFocus';
import { useRunner } from '../useRunner';
import type { WorkbookAction, WorkbookState } from '../workbookState';
import { JobLine } from './JobLine';
import { OutcomeLine } from './OutcomeLine';
import { useLate } from './useLate';

const useStyles = makeStyles({
  strip: { flexShrink: 0, maxHeight: '45%', overflowY: 'auto', backgroundColor: tokens.colorNeutralBackground1 },
});

interface StatusStripProps {
  readonly runner: CommandRunner;
  readonly state: WorkbookState;
  readonly dispatch: Dispatch<WorkbookAction>;
  readonly language: Language;
}

/** At the lower edge, always in sight: what is going on, and how the last command ended. */
export function StatusStrip({ runner, state, dispatch, language }: StatusStripProps) {
  const styles = useStyles();
  const home = useRef<HTMLDivElement | null>(null);
  const { job, outcome } = useRunner(runner);
  const isLate = useLate(job !== null, 500);
  const shown = job !== null && (isLate || job.stage === 'waitingForCell');
  const told = outcome !== null && outcome !== state.closed ? outcome : null;
  const text = state.notice ?? told?.text ?? null;
  // The button for cancelling goes with its job; the one that puts the outcome away takes its place.
  useKeptFocus(home, shown);
  return (
    <div ref={home} role="status" className={styles.strip}>
      {shown && (
        <JobLine
          stage={job.stage}
          share={job.share}
          language={language}
          onCancel={() => {
            runner.cancel();
          }}
        />
      )}
      {job === null && text !== null && (
        <OutcomeLine
          tone={state.notice === null && told !== null ? told.tone : 'refused'}
          text={text}
          language={language}
          onClose={() => {
            dispatch({ kind: 'closed', outcome });
          }}
        />
      )}
    </div>
  );
}
