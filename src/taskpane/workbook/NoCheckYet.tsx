import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useDeeds } from './deeds';
import { workbookWords } from './workbookWords';
import { commands } from '../../commands/commandList';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', rowGap: '12px', padding: '24px 16px', textAlign: 'center' },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Instead of a screen's results, as long as there are none. */
export function NoCheckYet() {
  const styles = useStyles();
  const { language, run, canRun } = useDeeds();
  return (
    <div className={styles.box}>
      <p className={styles.text}>{workbookWords.noCheckYet[language]}</p>
      <Button
        appearance="primary"
        disabledFocusable={!canRun}
        onClick={() => {
          run('check');
        }}
      >
        {commands.check.words[language]}
      </Button>
    </div>
  );
}
