import { makeStyles, tokens } from '@fluentui/react-components';
import { Section } from './Section';
import { Tone, type ToneName } from './Tone';

const useStyles = makeStyles({
  grid: { display: 'grid', columnGap: '16px', rowGap: '4px', margin: 0 },
  pair: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', columnGap: '8px' },
  number: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
});

export interface Count {
  readonly name: string;
  readonly count: number;
  /** How the name looks while there are any; plain words without one. */
  readonly tone?: ToneName;
}

/** Names and numbers side by side. */
export function CountCard({ title, columns, counts }: { title: string; columns: number; counts: readonly Count[] }) {
  const styles = useStyles();
  return (
    <Section title={title}>
      <dl className={styles.grid} style={{ gridTemplateColumns: `repeat(${String(columns)}, 1fr)` }}>
        {counts.map(({ name, count, tone }) => (
          <div key={name} className={styles.pair}>
            <dt>{tone === undefined ? name : <Tone tone={count === 0 ? 'plain' : tone}>{name}</Tone>}</dt>
            <dd className={styles.number}>{count}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
