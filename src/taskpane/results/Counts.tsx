import { makeStyles, tokens } from '@fluentui/react-components';
import type { ClockStatus, Language } from '../../core';
import type { PaneView } from '../analysis/paneView';
import { paneWords } from '../paneWords';
import { Section } from './Section';
import { Tone, type ToneName } from './Tone';

const useStyles = makeStyles({
  grid: { display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: '16px', rowGap: '4px', margin: 0 },
  pair: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', columnGap: '8px' },
  number: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
});

const things = ['units', 'devices', 'operators', 'hazards'] as const;

const statuses: readonly (readonly [ClockStatus, ToneName])[] = [
  ['overdue', 'bad'],
  ['applyNow', 'high'],
  ['dueSoon', 'warn'],
  ['ok', 'good'],
  ['unknown', 'plain'],
  ['notApplicable', 'plain'],
];

export function Counts({ view, language }: { view: PaneView; language: Language }) {
  const styles = useStyles();
  return (
    <>
      <Section title={paneWords.results[language]}>
        <dl className={styles.grid}>
          {things.map((thing) => (
            <div key={thing} className={styles.pair}>
              <dt>{paneWords[thing][language]}</dt>
              <dd className={styles.number}>{view.counts[thing]}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={paneWords.inspections[language]}>
        <dl className={styles.grid}>
          {statuses.map(([status, tone]) => (
            <div key={status} className={styles.pair}>
              <dt>
                <Tone tone={view.inspections[status] === 0 ? 'plain' : tone}>{paneWords[status][language]}</Tone>
              </dt>
              <dd className={styles.number}>{view.inspections[status]}</dd>
            </div>
          ))}
        </dl>
      </Section>
    </>
  );
}
