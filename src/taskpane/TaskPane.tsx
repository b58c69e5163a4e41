import { FluentProvider, makeStyles, tokens, webLightTheme } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { CheckForm } from './form/CheckForm';
import { PaneHeader } from './form/PaneHeader';
import { paneWords } from './paneWords';
import { type PaneDoors, usePane } from './usePane';

// Not needed for the first paint; `loadRest` fetches them right after it.
const NoticeBar = lazy(async () => ({ default: (await import('./form/NoticeBar')).NoticeBar }));
const JobProgress = lazy(async () => ({ default: (await import('./form/JobProgress')).JobProgress }));
const Results = lazy(async () => ({ default: (await import('./results/Results')).Results }));

export async function loadRest(): Promise<void> {
  await Promise.all([import('./form/NoticeBar'), import('./form/JobProgress'), import('./results/Results')]);
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
  footer: {
    maxWidth: '536px',
    margin: '0 auto',
    padding: '4px 12px 16px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** The whole pane. Knows nothing of Office, of workers or of how a file is saved. */
export function TaskPane({ insideExcel, ...doors }: PaneDoors & { insideExcel: boolean }) {
  const styles = useStyles();
  const [state, deeds] = usePane(doors);
  const { language, job, notice, view } = state;
  return (
    <FluentProvider theme={webLightTheme} lang={language === 'zh' ? 'zh-CN' : 'en'} className={styles.page}>
      <PaneHeader language={language} onLanguage={deeds.chooseLanguage} />
      <main className={styles.body}>
        <Suspense fallback={null}>
          {insideExcel && <NoticeBar notice={{ intent: 'info', text: paneWords.insideExcel }} language={language} />}
        </Suspense>
        <CheckForm state={state} deeds={deeds} />
        <Suspense fallback={null}>
          <div role="status">
            {job !== null && <JobProgress stage={job.stage} language={language} onCancel={deeds.cancel} />}
          </div>
          {notice !== null && <NoticeBar notice={notice} language={language} />}
          {view !== null && <Results state={state} view={view} deeds={deeds} />}
        </Suspense>
      </main>
      <footer className={styles.footer}>{paneWords.privacy[language]}</footer>
    </FluentProvider>
  );
}
