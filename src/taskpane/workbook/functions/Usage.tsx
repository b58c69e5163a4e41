import { makeStyles, tokens } from '@fluentui/react-components';
import type { FormulaForm } from '../../../core';
import { Section } from '../../results/Section';
import { useDeeds } from '../deeds';
import { CopyLine } from './CopyLine';
import { functionWords } from './functionWords';

const useStyles = makeStyles({
  list: { margin: '8px 0 0', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  quiet: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  says: { margin: '0 0 6px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** One form of a function: an example, and every argument. */
export function Usage({ form: { form, example, parameters } }: { form: FormulaForm }) {
  const styles = useStyles();
  const { language } = useDeeds();
  return (
    <Section title={functionWords[form === 'ledger' ? 'byLedger' : 'byValues'][language]}>
      <CopyLine formula={example} />
      <dl className={styles.list}>
        {parameters.map(({ name, says, optional, repeats }) => (
          <div key={name.en}>
            <dt className={styles.name}>
              {name[language]}
              {optional && <span className={styles.quiet}> {functionWords.optional[language]}</span>}
              {repeats && <span className={styles.quiet}> {functionWords.repeats[language]}</span>}
            </dt>
            <dd className={styles.says}>{says[language]}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
