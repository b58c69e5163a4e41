import { makeStyles, tokens } from '@fluentui/react-components';
import type { PaneView } from '../analysis/paneView';
import { NoticeBar } from '../form/NoticeBar';
import { paneWords } from '../paneWords';
import { resultWords } from './resultWords';
import type { PaneState } from '../state/paneState';
import type { PaneDeeds } from '../usePane';
import { Copies } from './Copies';
import { Counts } from './Counts';
import { FindingList } from './FindingList';
import { GradeMatrix } from './GradeMatrix';
import { Rates } from './Rates';
import { SheetList } from './SheetList';

const useStyles = makeStyles({
  title: { margin: '4px 0 0', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  stamp: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

export function Results({ state, view, deeds }: { state: PaneState; view: PaneView; deeds: PaneDeeds }) {
  const styles = useStyles();
  const { language } = state;
  const isLedger = view.sheets.some(({ rows }) => rows !== null);
  const stamp = [
    `${resultWords.dataAsOf[language]} ${view.asOf}`,
    `${resultWords.rules[language]} ${view.rules[language]}`,
    resultWords.proposal[language],
  ];
  return (
    <>
      <h2 className={styles.title}>{isLedger ? paneWords.done[language] : resultWords.results[language]}</h2>
      <p className={styles.stamp}>{stamp.join(language === 'zh' ? '，' : ', ')}</p>
      {view.warnings.map((text) => (
        <NoticeBar key={text.en} notice={{ intent: 'info', text }} language={language} />
      ))}
      {isLedger ? (
        <>
          <Counts view={view} language={language} />
          <Copies state={state} deeds={deeds} />
          <Rates rates={view.rates} language={language} />
          <GradeMatrix matrix={view.matrix} language={language} />
          <FindingList state={state} view={view} deeds={deeds} />
        </>
      ) : (
        <NoticeBar notice={{ intent: 'info', text: resultWords.noLedger }} language={language} />
      )}
      <SheetList sheets={view.sheets} language={language} />
    </>
  );
}
