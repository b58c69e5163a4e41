import { useEffect, useState } from 'react';
import type { FormulaId } from '../../../core';
import type { FormulaExample } from '../../../desk/formulaExample';
import { useDeeds } from '../deeds';

/** Rows enough to see how it goes. */
const rowsShown = 4;

interface Answer {
  readonly example: FormulaExample | null;
  readonly state: 'working' | 'ready' | 'failed';
}

const working: Answer = { example: null, state: 'working' };

/** The function's answers for the workbook as it was read last; asked for again after another check. */
export function useExample(id: FormulaId): Answer {
  const { desk, language, state, asOf } = useDeeds();
  const { overview } = state;
  const isIdle = state.job === null;
  const [answer, setAnswer] = useState<Answer>(working);
  useEffect(() => {
    if (!isIdle) return undefined;
    let isWanted = true;
    desk.formulaExample({ formula: id, asOf, language, rows: rowsShown }).then(
      (example) => {
        if (isWanted) setAnswer({ example, state: 'ready' });
      },
      () => {
        if (isWanted) setAnswer({ example: null, state: 'failed' });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [desk, id, asOf, language, overview, isIdle]);
  return answer;
}
