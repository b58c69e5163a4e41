import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useReducer, useSyncExternalStore } from 'react';
import type { Severity } from '../../../core';
import type { FindingLine, FindingPage } from '../../../desk/desk';
import { SeverityFilter } from '../../results/SeverityFilter';
import { useDeeds } from '../deeds';
import { withColon } from '../joinWords';
import { Detail } from '../list/Detail';
import { LineList } from '../list/LineList';
import { usePages } from '../list/usePages';
import { NoCheckYet } from '../NoCheckYet';
import { workbookWords } from '../workbookWords';
import { FindingDetail } from './FindingDetail';
import { FindingFilters } from './FindingFilters';
import { FindingLineRow } from './FindingLineRow';
import { filterCount, reduceFindings, startView } from './findingsView';
import { findingWords } from './findingWords';

const useStyles = makeStyles({
  screen: { flex: '1 1 0', minHeight: 0, display: 'flex', flexDirection: 'column' },
  head: { flexShrink: 0, display: 'flex', flexDirection: 'column', rowGap: '6px', padding: '8px 12px' },
  empty: { margin: 0, padding: '16px 12px', color: tokens.colorNeutralForeground2 },
});

const rowHeight = 78;

/** Every finding: filtered, grouped, and a jump away. */
export function FindingsScreen() {
  const { state } = useDeeds();
  return state.overview === null ? <NoCheckYet /> : <Findings />;
}

function Findings() {
  const styles = useStyles();
  const { language, state, desk, jump } = useDeeds();
  const [view, dispatch] = useReducer(reduceFindings, startView);
  const { overview } = state;
  const fetch = useCallback(
    (from: number, count: number): Promise<FindingPage> =>
      // Another check is another report, and its list begins at the top.
      overview === null ? Promise.reject(new Error('no check')) : desk.findings({ ...view, from, count, language }),
    [desk, overview, view, language],
  );
  const { store, active, setActive } = usePages<FindingLine, FindingPage>(fetch);
  useSyncExternalStore(store.subscribe, store.version);
  const line = store.line(active);
  const counts = countsOf(store.answer, overview!.severities);
  return (
    <div className={styles.screen}>
      <div className={styles.head}>
        <SeverityFilter
          counts={counts}
          filter={view.filter.severity ?? 'all'}
          language={language}
          onFilter={(severity) => {
            dispatch({ kind: 'filtered', by: 'severity', value: severity === 'all' ? null : severity });
          }}
        />
        <FindingFilters view={view} choices={store.answer?.choices ?? null} language={language} dispatch={dispatch} />
      </div>
      {store.total === 0 ? (
        <p className={styles.empty} role="status">
          {findingWords[filterCount(view) > 0 || view.filter.severity !== null ? 'nothingHere' : 'nothing'][language]}
        </p>
      ) : (
        <LineList
          store={store}
          rowHeight={rowHeight}
          label={withColon(findingWords.list[language], workbookWords.listHint[language], language)}
          active={active}
          onActive={setActive}
          onPick={jump}
          groupOf={({ group }) => group}
          row={(finding, before) => (
            <FindingLineRow line={finding} isFirstOfGroup={finding.group !== before?.group} language={language} />
          )}
        />
      )}
      {line !== undefined && (
        <Detail
          label={findingWords.detail[language]}
          buttons={[
            {
              words: workbookWords.jump[language],
              act: () => {
                jump(line);
              },
            },
          ]}
        >
          <FindingDetail line={line} language={language} />
        </Detail>
      )}
    </div>
  );
}

/** By severity under the other filters; of all findings until they come. */
function countsOf(
  answer: FindingPage | null,
  all: Readonly<Record<Severity, number>>,
): Readonly<Record<Severity, number>> {
  if (answer === null) return all;
  const count = (severity: Severity): number =>
    answer.choices.severity.find(({ value }) => value === severity)?.count ?? 0;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}
