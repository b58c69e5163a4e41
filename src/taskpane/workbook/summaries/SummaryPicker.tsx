import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Choice } from '../../../commands/command';
import { commands } from '../../../commands/commandList';
import type { SummaryChoice } from '../../../desk/overview';
import { Section } from '../../results/Section';
import { useDeeds } from '../deeds';
import { withCount } from '../joinWords';
import { choiceOf, isPicked, type Picked, toggle } from './picked';
import { SummaryLine } from './SummaryLine';
import { summaryWords } from './summaryWords';

const useStyles = makeStyles({
  bar: { display: 'flex', columnGap: '8px', marginBottom: '4px' },
  list: { margin: '0 0 8px', padding: 0, listStyleType: 'none' },
  make: { display: 'grid', marginTop: '4px' },
  quiet: { fontSize: tokens.fontSizeBase200 },
});

interface SummaryPickerProps {
  readonly command: 'departmentSummaries' | 'townshipSummaries';
  readonly title: string;
  readonly choices: readonly SummaryChoice[];
  readonly picked: Picked;
  readonly onPick: (picked: Picked) => void;
  readonly choiceFor: (names: 'all' | readonly string[]) => Choice;
}

/** A list to pick from, and the button that makes the sheets. */
export function SummaryPicker({ command, title, choices, picked, onPick, choiceFor }: SummaryPickerProps) {
  const styles = useStyles();
  const { language, run, canRun } = useDeeds();
  const names = choices.map(({ name }) => name);
  const count = names.filter((name) => isPicked(picked, name)).length;
  const isNothing = choices.length > 0 && count === 0;
  const words = commands[command].words[language];
  return (
    <Section title={title}>
      {choices.length > 0 && (
        <>
          <div className={styles.bar}>
            <Button
              size="small"
              onClick={() => {
                onPick(null);
              }}
            >
              {summaryWords.all[language]}
            </Button>
            <Button
              size="small"
              onClick={() => {
                onPick(new Set());
              }}
            >
              {summaryWords.none[language]}
            </Button>
          </div>
          <ul className={styles.list}>
            {choices.map((choice) => (
              <SummaryLine
                key={choice.name}
                choice={choice}
                isPicked={isPicked(picked, choice.name)}
                language={language}
                onToggle={() => {
                  onPick(toggle(picked, choice.name, names));
                }}
              />
            ))}
          </ul>
        </>
      )}
      <div className={styles.make}>
        <Button
          appearance="primary"
          disabledFocusable={!canRun || isNothing}
          onClick={() => {
            if (!isNothing) run(command, choiceFor(choiceOf(picked, names)));
          }}
        >
          {choices.length === 0 ? words : withCount(words, count, language)}
        </Button>
      </div>
    </Section>
  );
}
