import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import { commands } from '../../../commands/commandList';
import { useDeeds } from '../deeds';
import { workbookWords } from '../workbookWords';

const useStyles = makeStyles({
  home: { display: 'grid', rowGap: '8px' },
  question: {
    padding: '8px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  text: { margin: '0 0 8px' },
  buttons: { display: 'flex', columnGap: '8px' },
});

/** 清除标记 asks once before it does it. */
export function ClearButton() {
  const styles = useStyles();
  const { language, run, canRun } = useDeeds();
  const [asks, setAsks] = useState(false);
  const id = useId();
  const home = useRef<HTMLDivElement | null>(null);
  const close = (): void => {
    setAsks(false);
    // The button that was pressed goes with the question.
    home.current?.querySelector('button')?.focus();
  };
  return (
    <div ref={home} className={styles.home}>
      <Button
        disabledFocusable={!canRun}
        aria-expanded={asks}
        aria-controls={id}
        onClick={() => {
          if (canRun) setAsks(!asks);
        }}
      >
        {commands.clear.words[language]}
      </Button>
      <div id={id} role="alert">
        {asks && (
          <div className={styles.question}>
            <p className={styles.text}>{workbookWords.clearQuestion[language]}</p>
            <div className={styles.buttons}>
              <Button
                appearance="primary"
                onClick={() => {
                  close();
                  run('clear');
                }}
              >
                {workbookWords.clearYes[language]}
              </Button>
              <Button onClick={close}>{workbookWords.clearNo[language]}</Button>
            </div>
          </div>
        )}
      </div>
    </div>
  );
}
