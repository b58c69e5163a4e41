import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { CommandId } from '../../../commands/commandIds';
import { commands } from '../../../commands/commandList';
import type { Text } from '../../../core';
import { Section } from '../../results/Section';
import { useDeeds } from '../deeds';
import { UndoButton } from '../UndoButton';
import { careCommands } from './careCommands';
import { Differences } from './Differences';
import { functionWords } from './functionWords';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', rowGap: '10px' },
  item: { display: 'flex', flexDirection: 'column', rowGap: '2px' },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** What can be done with the formulas that stand in the workbook, each with a sentence. */
export function FormulaCare() {
  const styles = useStyles();
  const { language, state } = useDeeds();
  const { comparison } = state;
  return (
    <>
      <Section title={functionWords.care[language]}>
        <div className={styles.list}>
          {careCommands.map(({ id, does }) => (
            <CareButton key={id} id={id} does={does} />
          ))}
          <UndoButton />
        </div>
      </Section>
      {comparison !== null && <Differences comparison={comparison} />}
    </>
  );
}

function CareButton({ id, does }: { id: CommandId; does: Text }) {
  const styles = useStyles();
  const { language, run, canRun } = useDeeds();
  const doesId = useId();
  return (
    <div className={styles.item}>
      <Button
        disabledFocusable={!canRun}
        aria-describedby={doesId}
        onClick={() => {
          run(id);
        }}
      >
        {commands[id].words[language]}
      </Button>
      <p id={doesId} className={styles.quiet}>
        {does[language]}
      </p>
    </div>
  );
}
