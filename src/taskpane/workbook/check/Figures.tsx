import { makeStyles, tokens } from '@fluentui/react-components';
import type { Language } from '../../../core';
import type { Overview } from '../../../desk/overview';
import { Counts } from '../../results/Counts';
import { Rates } from '../../results/Rates';
import { resultWords } from '../../results/resultWords';

const useStyles = makeStyles({
  stamp: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** What came out of the check, in figures. */
export function Figures({ overview, language }: { overview: Overview; language: Language }) {
  const styles = useStyles();
  const stamp = [
    `${resultWords.dataAsOf[language]} ${overview.asOf}`,
    `${resultWords.rules[language]} ${overview.rules[language]}`,
    resultWords.proposal[language],
  ];
  return (
    <>
      <Counts view={overview} language={language} />
      <Rates rates={overview.rates} language={language} />
      <p className={styles.stamp}>{stamp.join(language === 'zh' ? '，' : ', ')}</p>
    </>
  );
}
