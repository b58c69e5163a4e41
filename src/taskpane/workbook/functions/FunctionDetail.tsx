import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { DescribedFormula } from '../../../core';
import { useDeeds } from '../deeds';
import { functionWords } from './functionWords';
import { InsertFormula } from './InsertFormula';
import { LiveExample } from './LiveExample';
import { Usage } from './Usage';

const useStyles = makeStyles({
  back: { alignSelf: 'flex-start' },
  title: {
    margin: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: 'anywhere',
  },
  says: { margin: 0 },
});

/** One function: what it answers here, and how it is written. */
export function FunctionDetail({ formula, onBack }: { formula: DescribedFormula; onBack: () => void }) {
  const styles = useStyles();
  const { language, hasFunctions } = useDeeds();
  const { id, says, forms } = formula;
  return (
    <>
      <Button size="small" className={styles.back} onClick={onBack}>
        {functionWords.back[language]}
      </Button>
      <h2 className={styles.title}>{id}</h2>
      <p className={styles.says}>{`${says[language]}${language === 'zh' ? '。' : '.'}`}</p>
      <LiveExample id={id} />
      {hasFunctions && <InsertFormula id={id} />}
      {forms.map((form) => (
        <Usage key={form.form} form={form} />
      ))}
    </>
  );
}
