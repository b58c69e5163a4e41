import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useState, useSyncExternalStore } from 'react';
import type { Page, UnitLine } from '../../../desk/desk';
import { useDeeds } from '../deeds';
import { withColon } from '../joinWords';
import { Detail } from '../list/Detail';
import { LineList } from '../list/LineList';
import { usePages } from '../list/usePages';
import { NoCheckYet } from '../NoCheckYet';
import { workbookWords } from '../workbookWords';
import { gradeWords } from './gradeWords';
import { type GradeCell, MatrixButtons } from './MatrixButtons';
import { UnitDetail } from './UnitDetail';
import { UnitRow } from './UnitRow';

const useStyles = makeStyles({
  screen: { flex: '1 1 0', minHeight: 0, display: 'flex', flexDirection: 'column' },
  empty: { margin: 0, padding: '16px 12px', color: tokens.colorNeutralForeground2 },
});

const rowHeight = 54;

/** The matrix of classes and levels; a cell opens its units. */
export function GradesScreen() {
  const { state } = useDeeds();
  return state.overview === null ? <NoCheckYet /> : <Grades />;
}

function Grades() {
  const styles = useStyles();
  const { language, state, desk, jump } = useDeeds();
  const [cell, setCell] = useState<GradeCell | null>(null);
  const { overview } = state;
  const fetch = useCallback(
    (from: number, count: number): Promise<Page<UnitLine>> =>
      overview === null
        ? Promise.reject(new Error('no check'))
        : desk.units({
            riskClass: null,
            level: null,
            ...cell,
            department: null,
            township: null,
            language,
            from,
            count,
          }),
    [desk, overview, cell, language],
  );
  const { store, active, setActive } = usePages<UnitLine, Page<UnitLine>>(fetch);
  useSyncExternalStore(store.subscribe, store.version);
  const unit = store.line(active);
  const go = ({ at }: UnitLine): void => {
    if (at !== null) jump(at);
  };
  return (
    <div className={styles.screen}>
      <MatrixButtons matrix={overview!.matrix} cell={cell} onCell={setCell} language={language} />
      {store.total === 0 ? (
        <p className={styles.empty}>{gradeWords.none[language]}</p>
      ) : (
        <LineList
          store={store}
          rowHeight={rowHeight}
          label={withColon(gradeWords.units[language], workbookWords.listHint[language], language)}
          active={active}
          onActive={setActive}
          onPick={go}
          row={(line) => <UnitRow line={line} language={language} />}
        />
      )}
      {unit !== undefined && (
        <Detail
          label={gradeWords.detail[language]}
          buttons={
            unit.at === null
              ? []
              : [
                  {
                    words: workbookWords.jump[language],
                    act: () => {
                      go(unit);
                    },
                  },
                ]
          }
        >
          <UnitDetail line={unit} language={language} />
        </Detail>
      )}
    </div>
  );
}
