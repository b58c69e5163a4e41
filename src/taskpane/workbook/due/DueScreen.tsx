import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { useCallback, useState, useSyncExternalStore } from 'react';
import type { Bucket, DueLine, Page, TimelineQuery } from '../../../desk/desk';
import { useDeeds } from '../deeds';
import { withColon } from '../joinWords';
import { Detail } from '../list/Detail';
import { LineList } from '../list/LineList';
import { usePages } from '../list/usePages';
import { NoCheckYet } from '../NoCheckYet';
import { workbookWords } from '../workbookWords';
import { BucketBar } from './BucketBar';
import { DueDetail, DueRow } from './DueRow';
import { dueWords } from './dueWords';

const useStyles = makeStyles({
  screen: { flex: '1 1 0', minHeight: 0, display: 'flex', flexDirection: 'column' },
  subjects: { flexShrink: 0, display: 'flex', columnGap: '4px', padding: '8px 12px 4px' },
  subject: { minWidth: 0 },
  empty: { margin: 0, padding: '16px 12px', color: tokens.colorNeutralForeground2 },
});

const rowHeight = 54;
const subjects: readonly TimelineQuery['about'][] = ['inspection', 'certificate', 'hazard'];

/** What falls due when: inspections, certificates, hazards. */
export function DueScreen() {
  const { state } = useDeeds();
  return state.overview === null ? <NoCheckYet /> : <Due />;
}

function Due() {
  const styles = useStyles();
  const { language, state, desk, jump } = useDeeds();
  const [{ about, bucket }, setView] = useState<{ about: TimelineQuery['about']; bucket: Bucket | null }>({ about: 'inspection', bucket: null }); // prettier-ignore
  const { overview } = state;
  const fetch = useCallback(
    (from: number, count: number): Promise<Page<DueLine>> =>
      overview === null
        ? Promise.reject(new Error('no check'))
        : desk.timeline({ about, bucket, language, from, count }),
    [desk, overview, about, bucket, language],
  );
  const { store, active, setActive } = usePages<DueLine, Page<DueLine>>(fetch);
  useSyncExternalStore(store.subscribe, store.version);
  const line = store.line(active);
  const go = ({ at }: DueLine): void => {
    jump(at);
  };
  return (
    <div className={styles.screen}>
      <div role="group" aria-label={dueWords.about[language]} className={styles.subjects}>
        {subjects.map((name) => (
          <ToggleButton
            key={name}
            size="small"
            className={styles.subject}
            appearance={name === about ? 'primary' : 'secondary'}
            checked={name === about}
            onClick={() => {
              setView({ about: name, bucket: null });
            }}
          >
            {dueWords[name][language]}
          </ToggleButton>
        ))}
      </div>
      <BucketBar
        counts={overview!.timeline[about]}
        bucket={bucket}
        language={language}
        onBucket={(chosen) => {
          setView({ about, bucket: chosen });
        }}
      />
      {store.total === 0 ? (
        <p className={styles.empty}>{dueWords.nothing[language]}</p>
      ) : (
        <LineList
          store={store}
          rowHeight={rowHeight}
          label={withColon(dueWords.lines[language], workbookWords.listHint[language], language)}
          active={active}
          onActive={setActive}
          onPick={go}
          row={(due) => <DueRow line={due} language={language} />}
        />
      )}
      {line !== undefined && (
        <Detail
          label={dueWords.detail[language]}
          buttons={[
            {
              words: workbookWords.jump[language],
              act: () => {
                go(line);
              },
            },
          ]}
        >
          <DueDetail line={line} language={language} />
        </Detail>
      )}
    </div>
  );
}
