import { makeStyles, tokens } from '@fluentui/react-components';
import type { Language } from '../../../core';
import type { FindingLine } from '../../../desk/desk';
import { resultWords } from '../../results/resultWords';
import { findingWords } from './findingWords';

const useStyles = makeStyles({
  line: { margin: '0 0 2px' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The whole message, and on what it rests. */
export function FindingDetail({ line, language }: { line: FindingLine; language: Language }) {
  const styles = useStyles();
  const { sheet, cell, unit, message, source, certainty } = line;
  const sure = certaintyWords(certainty, language);
  const basis = findingWords.basis[language];
  return (
    <>
      <p className={styles.line}>
        <strong>{`${sheet}!${cell}`}</strong>
        {unit !== null && ` ${unit}`}
      </p>
      <p className={styles.line}>{message}</p>
      <p className={styles.quiet}>
        {language === 'zh' ? `${basis}：${source}（${sure}）` : `${basis}: ${source} (${sure})`}
      </p>
    </>
  );
}

function certaintyWords(certainty: string, language: Language): string {
  if (certainty === 'proposal') return resultWords.proposalMark[language];
  return resultWords[certainty === 'verified' ? 'verified' : 'recheck'][language];
}
