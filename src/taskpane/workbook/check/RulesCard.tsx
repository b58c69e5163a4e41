import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Overview } from '../../../desk/overview';
import { Section } from '../../results/Section';
import { Tone } from '../../results/Tone';
import { useDeeds } from '../deeds';
import { PlaceButton } from '../PlaceButton';
import { checkWords } from './checkWords';
import { placeOf } from './placeOf';

/** More than this nobody mends in one go; the rest is told again by the next check. */
const mostShown = 20;

const useStyles = makeStyles({
  line: { margin: '0 0 6px', overflowWrap: 'anywhere' },
  list: { margin: '0 0 8px', padding: 0, listStyleType: 'none' },
  item: {
    padding: '3px 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

/** By which rules was judged, and what is wrong with the workbook's sheet of rules. */
export function RulesCard({ overview }: { overview: Overview }) {
  const styles = useStyles();
  const { language, jump, run, canRun } = useDeeds();
  const { rules, ruleBook } = overview;
  const { sheet, faults, remarks, sentences } = ruleBook;
  const isFaulty = faults.length > 0;
  return (
    <Section title={checkWords.rules[language]}>
      <p className={styles.line}>
        {isFaulty && <Tone tone="bad">{checkWords.rulesFaulty[language]}</Tone>} {(sentences[0] ?? rules)[language]}
      </p>
      {sheet !== null && (
        <>
          <ul className={styles.list}>
            {[...faults, ...remarks].slice(0, mostShown).map(({ at, text }) => (
              <li key={`${at} ${text.zh}`} className={styles.item}>
                {at !== '' && (
                  <PlaceButton
                    words={at}
                    onPick={() => {
                      jump(placeOf(sheet, at));
                    }}
                  />
                )}{' '}
                {text[language]}
              </li>
            ))}
          </ul>
        </>
      )}
      <Button
        size="small"
        disabledFocusable={!canRun}
        onClick={() => {
          run('rules');
        }}
      >
        {checkWords[sheet === null ? 'makeRules' : 'openRules'][language]}
      </Button>
    </Section>
  );
}
