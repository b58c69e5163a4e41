import { Button, makeStyles } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { Day, Language } from '../core';
import { CheckForm } from './form/CheckForm';
import { type PaneDoors, usePane } from './usePane';
import { paneWords } from './paneWords';

const loadStatus = async () => ({ default: (await import('./form/StatusLine')).StatusLine });
const loadResults = async () => ({ default: (await import('./results/Results')).Results });
const StatusLine = lazy(loadStatus);
const Results = lazy(loadResults);

const useStyles = makeStyles({
  body: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '12px',
    maxWidth: '560px',
    margin: '0 auto',
    padding: '12px',
  },
});

interface TaskPaneProps extends Omit<PaneDoors, 'today'> {
  readonly language: Language;
  readonly today: () => Day;
  /** The way back to the open workbook; null where there is none. */
  readonly onWorkbook: (() => void) | null;
}

/** Checks a ledger that is a file. Knows nothing of Office, of workers or of how a file is saved. */
export function TaskPane({ language, today, onWorkbook, ...doors }: TaskPaneProps) {
  const styles = useStyles();
  const [state, deeds] = usePane({ ...doors, today: today() }, language);
  const { view } = state;
  return (
    <main className={styles.body}>
      {onWorkbook !== null && <Button onClick={onWorkbook}>{paneWords.backToWorkbook[language]}</Button>}
      <CheckForm state={state} deeds={deeds} />
      <Suspense fallback={null}>
        <StatusLine state={state} deeds={deeds} />
        {view !== null && <Results state={state} view={view} deeds={deeds} />}
      </Suspense>
    </main>
  );
}

/** The rest of it, wanted as soon as a file comes. What fails to load now is asked for again then. */
export async function loadResultParts(): Promise<void> {
  await Promise.all([loadStatus(), loadResults()]);
}
