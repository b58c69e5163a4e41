import { makeStyles, mergeClasses, Tab, TabList, tokens } from '@fluentui/react-components';
import { Suspense, useEffect, useMemo, useReducer, useRef } from 'react';
import type { ExcelSession } from '../../commands/startRibbon';
import type { Day, Language } from '../../core';
import { lazyPart } from '../app/lazyPart';
import { useKeptFocus } from '../form/useKeptFocus';
import { CheckScreen } from './check/CheckScreen';
import { DeedsProvider } from './deeds';
import { StaleBar } from './StaleBar';
import { StatusStrip } from './status/StatusStrip';
import { useDeedsOf } from './useDeedsOf';
import { useRunner } from './useRunner';
import { reduceWorkbook, runOptions, type Screen, screens, startState } from './workbookState';
import { workbookWords } from './workbookWords';

const FindingsScreen = lazyPart(async () => (await import('./findings/FindingsScreen')).FindingsScreen);
const GradesScreen = lazyPart(async () => (await import('./grades/GradesScreen')).GradesScreen);
const DueScreen = lazyPart(async () => (await import('./due/DueScreen')).DueScreen);
const SummariesScreen = lazyPart(async () => (await import('./summaries/SummariesScreen')).SummariesScreen);
const AsksScreen = lazyPart(async () => (await import('./asks/AsksScreen')).AsksScreen);
const FunctionsScreen = lazyPart(async () => (await import('./functions/FunctionsScreen')).FunctionsScreen);

const useStyles = makeStyles({
  tabs: {
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowX: 'auto',
    scrollbarWidth: 'none',
  },
  tab: { paddingLeft: '6px', paddingRight: '6px', flexShrink: 0 },
  /** English words are longer, and all tabs have to be in sight. */
  narrow: { paddingLeft: '1px', paddingRight: '1px' },
  main: { flex: '1 1 0', minHeight: 0, display: 'flex', flexDirection: 'column' },
  screen: { flex: '1 1 0', minHeight: 0, display: 'flex', flexDirection: 'column', overflowY: 'auto' },
  hidden: { display: 'none' },
});

interface WorkbookPaneProps {
  readonly language: Language;
  readonly session: ExcelSession;
  readonly today: () => Day;
  readonly copy: (text: string) => Promise<boolean>;
  readonly hasFunctions: () => boolean;
  readonly onFile: () => void;
}

/** The pane beside the open workbook. */
export function WorkbookPane({ language, session, today, copy, hasFunctions, onFile }: WorkbookPaneProps) {
  const styles = useStyles();
  const [state, dispatch] = useReducer(reduceWorkbook, startState);
  const runner = useRunner(session.runner);
  const surroundings = { today: today(), hasFunctions: useMemo(hasFunctions, [hasFunctions]) };
  const deeds = useDeedsOf({ session, runner, state, dispatch, language, copy, ...surroundings });

  const tabs = useRef<HTMLDivElement | null>(null);
  // The button of an empty screen goes when the results come.
  useKeptFocus(tabs, runner.overview === null, '[aria-selected=true]');

  useEffect(() => {
    session.options = runOptions(state, language) ?? { language };
  }, [session, state, language]);
  useEffect(() => {
    session.onRibbon = (id) => {
      dispatch({ kind: 'ribbonUsed', id });
    };
    return () => {
      session.onRibbon = null;
    };
  }, [session]);

  const show = (screen: Screen) => {
    if (screen !== 'check') {
      const Part = { findings: FindingsScreen, grades: GradesScreen, due: DueScreen, summaries: SummariesScreen, asks: AsksScreen, functions: FunctionsScreen }[screen]; // prettier-ignore
      return <Part language={language} />;
    }
    const day = { asOf: state.asOf ?? today(), isDay: runOptions(state, language) !== null };
    const chooseDay = (asOf: string): void => {
      dispatch({ kind: 'dayChosen', asOf, today: today() });
    };
    return <CheckScreen session={session} {...day} onDay={chooseDay} onFile={onFile} />;
  };

  return (
    <DeedsProvider value={deeds}>
      <div ref={tabs} className={styles.tabs}>
        <TabList
          size="small"
          selectedValue={state.screen}
          aria-label={workbookWords.tabs[language]}
          onTabSelect={(_, { value }) => {
            dispatch({ kind: 'opened', screen: value as Screen, outcome: runner.outcome });
          }}
        >
          {screens.map((screen) => (
            <Tab
              key={screen}
              value={screen}
              id={`tab-${screen}`}
              aria-controls={`screen-${screen}`}
              className={mergeClasses(styles.tab, language === 'en' && styles.narrow)}
            >
              {workbookWords[screen][language]}
            </Tab>
          ))}
        </TabList>
      </div>
      <StaleBar />
      <main className={styles.main}>
        {screens.map((screen) => (
          <div
            key={screen}
            id={`screen-${screen}`}
            role="tabpanel"
            aria-labelledby={`tab-${screen}`}
            className={screen === state.screen ? styles.screen : styles.hidden}
          >
            <Suspense fallback={null}>{state.visited.includes(screen) && show(screen)}</Suspense>
          </div>
        ))}
      </main>
      <StatusStrip runner={session.runner} state={state} dispatch={dispatch} language={language} />
    </DeedsProvider>
  );
}
