import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { paneWords } from '../paneWords';
import { chosenDay, type PaneState } from '../state/paneState';
import type { PaneDeeds } from '../usePane';
import { DayField } from './DayField';
import { FilePicker } from './FilePicker';
import { useKeptFocus } from './useKeptFocus';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '12px',
    padding: '12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  run: { display: 'grid' },
  privacy: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** File, day and the one button. */
export function CheckForm({ state, deeds }: { state: PaneState; deeds: PaneDeeds }) {
  const styles = useStyles();
  const { language, file, asOf, job, notice } = state;
  const home = useRef<HTMLDivElement | null>(null);
  // The buttons for cancelling and for putting a notice away go with what they are about.
  useKeptFocus(home, job === null);
  useKeptFocus(home, notice);
  const day = chosenDay(state);
  const ready = file !== null && day !== null && job === null;
  return (
    <section className={styles.form} aria-label={paneWords.file[language]}>
      <FilePicker file={file} language={language} busy={job !== null} onFiles={deeds.chooseFiles} />
      <DayField asOf={asOf} isDay={day !== null} language={language} busy={job !== null} onDay={deeds.chooseDay} />
      <div ref={home} className={styles.run}>
        <Button
          appearance="primary"
          size="large"
          disabledFocusable={!ready}
          title={file === null ? paneWords.fileFirst[language] : ''}
          onClick={() => {
            if (ready) deeds.run('check');
          }}
        >
          {paneWords.check[language]}
        </Button>
      </div>
      <p className={styles.privacy}>{paneWords.privacy[language]}</p>
    </section>
  );
}
