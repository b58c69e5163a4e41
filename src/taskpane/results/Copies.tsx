import { Button, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { resultWords } from './resultWords';
import type { PaneState } from '../state/paneState';
import type { PaneDeeds } from '../usePane';
import { Section } from './Section';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** The copies that can be taken home. */
export function Copies({ state, deeds }: { state: PaneState; deeds: PaneDeeds }) {
  const styles = useStyles();
  const { language, job, summaries } = state;
  return (
    <Section title={resultWords.copies[language]}>
      <div className={styles.column}>
        <p className={styles.hint}>{resultWords.annotateHint[language]}</p>
        <Switch
          label={resultWords.summaries[language]}
          checked={summaries}
          onChange={(_, { checked }) => {
            deeds.switchSummaries(checked);
          }}
        />
        <Button
          appearance="primary"
          disabledFocusable={job !== null}
          onClick={() => {
            deeds.run('annotate');
          }}
        >
          {resultWords.annotate[language]}
        </Button>
        <Button
          disabledFocusable={job !== null}
          onClick={() => {
            deeds.run('clear');
          }}
        >
          {resultWords.clear[language]}
        </Button>
      </div>
    </Section>
  );
}
