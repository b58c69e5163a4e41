import { makeStyles, tokens } from '@fluentui/react-components';
import { paneWords } from '../paneWords';
import type { PaneState } from '../state/paneState';
import type { PaneDeeds } from '../usePane';
import { JobProgress } from './JobProgress';
import { NoticeBar } from './NoticeBar';

const useStyles = makeStyles({
  /** A pane is often shorter than its page: what is going on stays in sight at either edge. */
  line: {
    position: 'sticky',
    top: 0,
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
    padding: '4px 0',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  empty: { height: 0 },
  /** For screen readers: the results themselves come too late to be announced. */
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** Progress with cancel, and the last sentence for the user. */
export function StatusLine({ state, deeds }: { state: PaneState; deeds: PaneDeeds }) {
  const styles = useStyles();
  const { job, notice, view, language } = state;
  return (
    <div className={job === null && notice === null ? styles.empty : styles.line}>
      <div role="status">
        {job !== null && <JobProgress stage={job.stage} language={language} onCancel={deeds.cancel} />}
        {job === null && view !== null && <span className={styles.spoken}>{paneWords.done[language]}</span>}
      </div>
      {notice !== null && <NoticeBar notice={notice} language={language} onClose={deeds.closeNotice} />}
    </div>
  );
}
