import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { address, comparedCell, type TwinComparison, type TwinDifference } from '../../../core';
import { Section } from '../../results/Section';
import { useDeeds } from '../deeds';
import { withCount } from '../joinWords';
import { functionWords } from './functionWords';
import { PlaceButton } from '../PlaceButton';

/** A long list is no help; how many there are stands above it. */
const shownAtOnce = 30;

const useStyles = makeStyles({
  list: { margin: '0 0 8px', padding: 0, listStyleType: 'none' },
  line: {
    padding: '5px 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  said: { fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Cells in which the native formulas and the engine say something different. */
export function Differences({ comparison }: { comparison: TwinComparison }) {
  const styles = useStyles();
  const { language, jump } = useDeeds();
  const [shown, setShown] = useState(shownAtOnce);
  const { differences, dateSystem } = comparison;
  const shownCell = ({ id }: TwinDifference, value: TwinDifference['twin']): string =>
    comparedCell(id, value, dateSystem) || '—';
  if (differences.length === 0) return null;
  return (
    <Section title={withCount(functionWords.differences[language], differences.length, language)}>
      <ul className={styles.list}>
        {differences.slice(0, shown).map((one) => (
          <li key={`${one.sheet}!${address(one.row, one.column)}`} className={styles.line}>
            <PlaceButton
              words={`${one.sheet} ${address(one.row, one.column)}`}
              onPick={() => {
                jump(one);
              }}
            />
            {` ${one.header}`}
            <div>
              {functionWords.twinSays[language]} <span className={styles.said}>{shownCell(one, one.twin)}</span>
              {language === 'zh' ? '，' : ', '}
              {functionWords.engineSays[language]} <span className={styles.said}>{shownCell(one, one.engine)}</span>
            </div>
            {one.why !== null && <p className={styles.quiet}>{one.why}</p>}
          </li>
        ))}
      </ul>
      {differences.length > shown && (
        <Button
          size="small"
          onClick={() => {
            setShown(shown + shownAtOnce);
          }}
        >
          {functionWords.showMore[language]}
        </Button>
      )}
    </Section>
  );
}
