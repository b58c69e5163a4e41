import { FluentProvider, makeStyles, tokens, webLightTheme } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { CheckForm } from './form/CheckForm';
import { PaneHeader } from './form/PaneHeader';
import { paneWords } from './paneWords';
import { type PaneDoors, usePane } from './usePane';

// Not needed for the first paint; `loadRest` fetches them right after it.
const NoticeBar = lazy(async () => ({ default: (await import('./form/NoticeBar')).NoticeBar }));
const StatusLine = lazy(async () => ({ default: (await import('./form/StatusLine')).StatusLine }));
const Results = lazy(async () => ({ default: (await import('./results/Results')).Results }));

export async function loadRest(): Promise<void> {
  await Promise.all([import('./form/NoticeBar'), import('./form/StatusLine'), import('./results/Results')]);
}

const useStyles = makeStyles({
  page: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground2 },
  body: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '12px',
    maxWidth: '560px',
    margin: '0 auto',
    padding: '12px',
  },
});

/** The whole pane. Knows nothing of Office, of workers or of how a file is saved. */
export function TaskPane({ insideExcel, ...doors }: PaneDoors & { insideExcel: boolean }) {
  const styles = useStyles();
  const [state, deeds] = usePane(doors);
  const { language, view } = state;
  return (
    <FluentProvider theme={webLightTheme} lang={language === 'zh' ? 'zh-CN' : 'en'} className={styles.page}>
      <PaneHeader language={language} onLanguage={deeds.chooseLanguage} />
      <main className={styles.body}>
        <Suspense fallback={null}>
          {insideExcel && <NoticeBar notice={{ intent: 'info', text: paneWords.insideExcel }} language={language} />}
        </Suspense>
        <CheckForm state={state} deeds={deeds} />
        <Suspense fallback={null}>
          <StatusLine state={state} deeds={deeds} />
          {view !== null && <Results state={state} view={view} deeds={deeds} />}
        </Suspense>
      </main>
    </FluentProvider>
  );
}
