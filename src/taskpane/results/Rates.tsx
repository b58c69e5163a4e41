import { makeStyles, tokens } from '@fluentui/react-components';
import type { Language, RateName } from '../../core';
import type { PaneView, ShownRate } from '../analysis/paneView';
import { paneWords } from '../paneWords';
import { Section } from './Section';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', rowGap: '10px', margin: 0 },
  line: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline' },
  percent: {
    margin: 0,
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
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
});

const names: readonly RateName[] = ['registration', 'certified', 'inspection', 'hazard'];

export function Rates({ rates, language }: { rates: PaneView['rates']; language: Language }) {
  const styles = useStyles();
  return (
    <Section title={paneWords.rates[language]}>
      <dl className={styles.list}>
        {names.map((name) => (
          <div key={name}>
            <div className={styles.line}>
              <dt>{paneWords[name][language]}</dt>
              <dd className={styles.percent}>{rates[name].percent}</dd>
            </div>
            <dd className={styles.track} aria-hidden="true">
              <span className={styles.pass} style={{ width: rates[name].percent.replace('—', '0') }} />
            </dd>
            <dd className={styles.counts}>{countWords(rates[name], language)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function countWords({ pass, total, unknown }: ShownRate, language: Language): string {
  if (total === 0) return paneWords.noBase[language];
  return `${String(pass)} / ${String(total)}${language === 'zh' ? '，' : ', '}${paneWords.unknown[language]} ${String(unknown)}`;
}
