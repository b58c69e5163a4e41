import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Outcome } from '../../../commands/command';
import type { Language, Text } from '../../../core';
import { Tone, type ToneName } from '../../results/Tone';
import { workbookWords } from '../workbookWords';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: '8px',
    padding: '8px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  text: {
    flexGrow: 1,
    margin: 0,
    lineHeight: tokens.lineHeightBase200,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  close: { flexShrink: 0 },
});

const tones: Readonly<Record<Outcome['tone'], ToneName>> = {
  done: 'good',
  nothing: 'info',
  refused: 'bad',
  cancelled: 'plain',
};

interface OutcomeLineProps {
  readonly tone: Outcome['tone'];
  readonly text: Text;
  readonly language: Language;
  readonly onClose: () => void;
}

/** How it ended, in one sentence. */
export function OutcomeLine({ tone, text, language, onClose }: OutcomeLineProps) {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <p className={styles.text}>
        <Tone tone={tones[tone]}>{workbookWords[tone][language]}</Tone> {text[language]}
      </p>
      <Button size="small" className={styles.close} onClick={onClose}>
        {workbookWords.close[language]}
      </Button>
    </div>
  );
}
