import {
  FluentProvider,
  makeStyles,
  mergeClasses,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { Suspense, useEffect, useMemo, useState } from 'react';
import type { ExcelSession } from '../../commands/startRibbon';
import type { Day, Language } from '../../core';
import type { Analysis } from '../analysis/analysis';
import { PaneHeader } from '../form/PaneHeader';
import { lazyPart } from './lazyPart';
import { useDark } from './useDark';
import { useSession } from './useSession';

const loadWorkbook = async () => (await import('../workbook/WorkbookPane')).WorkbookPane;
const loadFile = async () => (await import('../TaskPane')).TaskPane;
const WorkbookPane = lazyPart(loadWorkbook);
const TaskPane = lazyPart(loadFile);

/** What the page is plugged into; nothing in it but index.tsx knows where it runs. */
export interface AppDoors {
  /** Null outside Excel; it may never answer. */
  readonly excel: Promise<ExcelSession | null>;
  /** Whether the page's address says that it is inside Excel. */
  readonly expectsExcel: boolean;
  readonly officeIsDark: () => boolean | null;
  readonly analysis: Analysis;
  readonly today: () => Day;
  /** Hands a finished copy to the user. */
  readonly save: (name: string, bytes: Uint8Array<ArrayBuffer>) => void;
  /** Puts text on the clipboard; false where that is not allowed. */
  readonly copy: (text: string) => Promise<boolean>;
  /** Whether the open Excel runs custom functions; asked only where one is open. */
  readonly hasFunctions: () => boolean;
  readonly onLanguage: (language: Language) => void;
}

const useStyles = makeStyles({
  page: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground2 },
  /** As high as the pane and not higher: lists scroll in themselves, and what is going on stays in sight. */
  shell: { position: 'fixed', inset: 0, minHeight: '0', display: 'flex', flexDirection: 'column' },
});

export function App(doors: AppDoors) {
  const styles = useStyles();
  const [language, setLanguage] = useState<Language>('zh');
  const { session, answered, isLate } = useSession(doors);
  const [wantsFile, setWantsFile] = useState<boolean | null>(null);
  const { officeIsDark } = doors;
  // Excel is asked once: its answer takes time, and it seldom changes while a pane is open.
  const isDark = useDark(useMemo(() => (session === null ? null : officeIsDark()), [session, officeIsDark]));
  const inWorkbook = session !== null && !(wantsFile ?? isLate);
  useEffect(() => {
    document.body.style.overflowY = inWorkbook ? 'hidden' : '';
  }, [inWorkbook]);
  const isOpening = session === null && !answered;
  return (
    <FluentProvider
      theme={isDark ? webDarkTheme : webLightTheme}
      lang={language === 'zh' ? 'zh-CN' : 'en'}
      className={mergeClasses(styles.page, inWorkbook && styles.shell)}
      style={{ colorScheme: isDark ? 'dark' : 'light' }}
    >
      <PaneHeader
        language={language}
        onLanguage={(chosen) => {
          setLanguage(chosen);
          doors.onLanguage(chosen);
        }}
      />
      <Suspense fallback={null}>
        {inWorkbook && (
          <WorkbookPane
            language={language}
            session={session}
            today={doors.today}
            copy={doors.copy}
            hasFunctions={doors.hasFunctions}
            onFile={() => {
              setWantsFile(true);
            }}
          />
        )}
        {!inWorkbook && !isOpening && (
          <TaskPane
            {...doors}
            language={language}
            onWorkbook={
              session &&
              (() => {
                setWantsFile(false);
              })
            }
          />
        )}
      </Suspense>
    </FluentProvider>
  );
}

/** Fetches what will most likely be needed next. */
export async function loadRest(expectsExcel: boolean): Promise<void> {
  if (expectsExcel) await loadWorkbook();
  else await (await import('../TaskPane')).loadResultParts();
}
