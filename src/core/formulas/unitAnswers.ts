import { resultColumnList } from '../changes/resultColumnList';
import type { Unit } from '../register/register';
import { cellOf, type LedgerAnswers, type LedgerRun, type RowAnswer } from './onLedger';

const grade = resultColumnList.find(({ id }) => id === 'grade')!;

/** Answers about the unit of a row, on every kind of ledger; a device without a unit is answered as the pane does. */
export function aboutUnit(words: (unit: Unit, run: LedgerRun) => RowAnswer): LedgerAnswers {
  return {
    answerFor(_, run) {
      // A unit stands on many rows; it is put into words once.
      const known = new Map<Unit, RowAnswer>();
      return ({ things }) => {
        const about = things.device === undefined ? things.unit : (things.device.unit ?? things.unit);
        if (about === undefined) return cellOf(grade, things, run.context);
        let answer = known.get(about);
        if (answer === undefined) known.set(about, (answer = words(about, run)));
        return answer;
      };
    },
  };
}
