import { Button, makeStyles } from '@fluentui/react-components';
import type { CommandId } from '../../../commands/commandIds';
import { commands } from '../../../commands/commandList';
import { Section } from '../../results/Section';
import { useDeeds } from '../deeds';
import { UndoButton } from '../UndoButton';
import { workbookWords } from '../workbookWords';
import { ClearButton } from './ClearButton';

const useStyles = makeStyles({
  grid: { display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: '8px', rowGap: '8px' },
  button: { minWidth: 0, paddingLeft: '6px', paddingRight: '6px' },
  wide: { gridColumn: '1 / -1' },
});

const plain: readonly CommandId[] = ['grade', 'dueDates', 'highlight', 'findings', 'departmentSummaries', 'townshipSummaries', 'nextFinding']; // prettier-ignore

/** Every other command, each by itself. */
export function MoreCommands({ onFile }: { onFile: () => void }) {
  const styles = useStyles();
  const { language, run, canRun } = useDeeds();
  return (
    <Section title={workbookWords.more[language]}>
      <div className={styles.grid}>
        {plain.map((id) => (
          <Button
            key={id}
            className={styles.button}
            disabledFocusable={!canRun}
            onClick={() => {
              run(id);
            }}
          >
            {commands[id].words[language]}
          </Button>
        ))}
        <Button className={styles.button} onClick={onFile}>
          {workbookWords.openFile[language]}
        </Button>
        <div className={styles.wide}>
          <UndoButton />
        </div>
        <div className={styles.wide}>
          <ClearButton />
        </div>
      </div>
    </Section>
  );
}
