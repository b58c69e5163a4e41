import { makeStyles, tokens } from '@fluentui/react-components';
import type { Language, RateName } from '../../core';
import type { ShownRate } from '../../desk/overview';
import type { PaneView } from '../analysis/paneView';
import { resultWords } from './resultWords';
import { Section } from './Section';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', rowGap: '10px', margin: 0, padding: 0, listStyleType: 'none' },
  line: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline' },
  percent: {
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  track: {
    display: 'flex',
    height: '6px',
    margin: '2px 0',
    borderRadius: '3px',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground5,
    outline: '1px solid transparent',
  },
  pass: { backgroundColor: tokens.colorBrandBackground, forcedColorAdjust: 'none' },
  counts: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
});

const names: readonly RateName[] = ['registration', 'certified', 'inspection', 'hazard'];

export function Rates({ rates, language }: { rates: PaneView['rates']; language: Language }) {
  const styles = useStyles();
  return (
    <Section title={resultWords.rates[language]}>
      <ul className={styles.list}>
        {names.map((name) => (
          <li key={name}>
            <div className={styles.line}>
              <span>{resultWords[name][language]}</span>
              <span className={styles.percent}>{rates[name].percent}</span>
            </div>
            <div className={styles.track} aria-hidden="true">
              <span className={styles.pass} style={{ width: rates[name].percent.replace('—', '0') }} />
            </div>
            <span className={styles.counts}>{countWords(rates[name], language)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function countWords({ pass, total, unknown }: ShownRate, language: Language): string {
  if (total === 0) return resultWords.noBase[language];
  return `${String(pass)} / ${String(total)}${language === 'zh' ? '，' : ', '}${resultWords.unknown[language]} ${String(unknown)}`;
}
