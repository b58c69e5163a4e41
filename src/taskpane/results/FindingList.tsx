import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { PaneView } from '../analysis/paneView';
import { resultWords } from './resultWords';
import type { PaneState } from '../state/paneState';
import type { PaneDeeds } from '../usePane';
import { cutWords } from './cutWords';
import { FindingRow } from './FindingRow';
import { Section } from './Section';
import { SeverityFilter } from './SeverityFilter';

const useStyles = makeStyles({
  list: { margin: '8px 0 0', padding: 0, listStyleType: 'none' },
  end: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', columnGap: '8px', marginTop: '8px' },
  quiet: { margin: '8px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** The findings of one severity or all, some at a time: a list of thousands would make the pane slow. */
export function FindingList({ state, view, deeds }: { state: PaneState; view: PaneView; deeds: PaneDeeds }) {
  const styles = useStyles();
  const { language, filter, shown } = state;
  const fitting = filter === 'all' ? view.findings : view.findings.filter(({ severity }) => severity === filter);
  const listed = fitting.slice(0, shown);
  const cut = cutWords(view, filter, language);
  return (
    <Section title={resultWords.findings[language]}>
      <SeverityFilter counts={view.severities} filter={filter} language={language} onFilter={deeds.filter} />
      {fitting.length === 0 && <p className={styles.quiet}>{resultWords.noFindings[language]}</p>}
      <ul className={styles.list}>
        {listed.map((finding, place) => (
          <FindingRow key={place} finding={finding} language={language} />
        ))}
      </ul>
      {listed.length < fitting.length && (
        <div className={styles.end}>
          <span className={styles.quiet} role="status">
            {`${String(listed.length)} / ${String(fitting.length)}`}
          </span>
          <Button onClick={deeds.showMore}>{resultWords.more[language]}</Button>
        </div>
      )}
      {cut !== null && <p className={styles.quiet}>{cut}</p>}
    </Section>
  );
}
