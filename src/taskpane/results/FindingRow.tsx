import { makeStyles, tokens } from '@fluentui/react-components';
import type { Language, Severity } from '../../core';
import type { ShownFinding } from '../analysis/paneView';
import { resultWords } from './resultWords';
import { Tone, type ToneName } from './Tone';

const useStyles = makeStyles({
  row: { padding: '8px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { display: 'flex', alignItems: 'baseline', columnGap: '8px' },
  place: {
    flexGrow: 1,
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  message: { margin: '4px 0 2px', lineHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' },
  source: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
});

const tones: Readonly<Record<Severity, ToneName>> = { error: 'bad', warning: 'warn', info: 'info' };

export function FindingRow({ finding, language }: { finding: ShownFinding; language: Language }) {
  const styles = useStyles();
  const { severity, sheet, cell, unit, message, source, certainty } = finding;
  const sure = resultWords[certainty === 'proposal' ? 'proposalMark' : certainty][language];
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <Tone tone={tones[severity]}>{resultWords[severity][language]}</Tone>
        <span className={styles.place}>
          <strong>{`${sheet}!${cell}`}</strong>
          {unit !== null && ` ${unit}`}
        </span>
      </div>
      <p className={styles.message}>{message[language]}</p>
      <p className={styles.source}>{language === 'zh' ? `依据：${source}（${sure}）` : `Rule: ${source} (${sure})`}</p>
    </li>
  );
}
