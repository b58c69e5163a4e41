import { useEffect, useState } from 'react';
import type { ExcelSession } from '../../commands/startRibbon';

/** Office.js waits for its host for ever; the page does not. */
const patienceMs = 4000;

interface Answer {
  readonly session: ExcelSession | null;
  /** False while it is worth waiting. */
  readonly answered: boolean;
  /** True where Excel answered after the page had stopped waiting: the user may be at a file by then. */
  readonly isLate: boolean;
}

/** The open workbook's session: at once nothing where none is expected, and the workbook whenever Excel answers. */
export function useSession({
  excel,
  expectsExcel,
}: {
  excel: Promise<ExcelSession | null>;
  expectsExcel: boolean;
}): Answer {
  const [answer, setAnswer] = useState<Answer>({
    session: null,
    answered: !expectsExcel,
    isLate: false,
  });
  useEffect(() => {
    let isLate = false;
    const giveUp = setTimeout(() => {
      isLate = true;
      setAnswer((now) => ({ ...now, answered: true }));
    }, patienceMs);
    void excel.then((session) => {
      clearTimeout(giveUp);
      setAnswer({ session, answered: true, isLate });
    });
    return () => {
      clearTimeout(giveUp);
    };
  }, [excel]);
  return answer;
}
