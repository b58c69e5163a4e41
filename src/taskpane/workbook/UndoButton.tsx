import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { commands } from '../../commands/commandList';
import { useDeeds } from './deeds';
import { withColon } from './joinWords';
import { workbookWords } from './workbookWords';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', rowGap: '4px' },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** 撤销上一步, with what it would take back. */
export function UndoButton() {
  const styles = useStyles();
  const { language, state, run, canRun } = useDeeds();
  const { undoable } = state;
  const takesBack =
    undoable === null
      ? workbookWords.nothingToUndo[language]
      : withColon(workbookWords.takesBack[language], undoable[language], language);
  return (
    <div className={styles.box}>
      <Button
        disabledFocusable={!canRun || undoable === null}
        aria-description={takesBack}
        onClick={() => {
          if (undoable !== null) run('undo');
        }}
      >
        {commands.undo.words[language]}
      </Button>
      <p className={styles.quiet}>{takesBack}</p>
    </div>
  );
}
