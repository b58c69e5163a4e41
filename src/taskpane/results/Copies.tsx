import { Button, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { paneWords } from '../paneWords';
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
    <Section title={paneWords.copies[language]}>
      <div className={styles.column}>
        <p className={styles.hint}>{paneWords.annotateHint[language]}</p>
        <Switch
          label={paneWords.summaries[language]}
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
          {paneWords.annotate[language]}
        </Button>
        <Button
          disabledFocusable={job !== null}
          onClick={() => {
            deeds.run('clear');
          }}
        >
          {paneWords.clear[language]}
        </Button>
      </div>
    </Section>
  );
}
