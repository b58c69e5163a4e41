import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useDeeds } from '../deeds';
import { functionWords } from './functionWords';

const useStyles = makeStyles({
  code: {
    display: 'block',
    margin: '0 0 6px',
    padding: '6px 8px',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    userSelect: 'text',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  bar: { display: 'flex', alignItems: 'center', columnGap: '8px' },
  said: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** A formula to read, and the button that copies it. */
export function CopyLine({ formula }: { formula: string }) {
  const styles = useStyles();
  const { language, copy } = useDeeds();
  const [said, setSaid] = useState<{ readonly formula: string; readonly word: 'copied' | 'notCopied' } | null>(null);
  return (
    <div>
      <code className={styles.code}>{formula}</code>
      <div className={styles.bar}>
        <Button
          size="small"
          aria-description={formula}
          onClick={() => {
            void copy(formula).then((done) => {
              setSaid({ formula, word: done ? 'copied' : 'notCopied' });
            });
          }}
        >
          {functionWords.copy[language]}
        </Button>
        <span role="status" className={styles.said}>
          {said?.formula === formula && functionWords[said.word][language]}
        </span>
      </div>
    </div>
  );
}
