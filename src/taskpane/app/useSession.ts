import { useEffect, useState } from 'react';
import type { ExcelSession } from '../../commands/startRibbon';

/** Office.js waits for its host for ever; the page does not. */
const patienceMs = 4000;

interface Answer {
  readonly session: ExcelSession | null;
  /** False while it is worth waiting. */
  readonly answered: boolean;
}

/** The open workbook's session: at once nothing where none is expected, and the workbook whenever Excel answers. */
export function useSession({
  excel,
  expectsExcel,
}: {
  excel: Promise<ExcelSession | null>;
  expectsExcel: boolean;
}): Answer {
  const [answer, setAnswer] = useState<Answer>({ session: null, answered: !expectsExcel });
  useEffect(() => {
    const giveUp = setTimeout(() => {
      setAnswer((now) => ({ ...now, answered: true }));
    }, patienceMs);
    void excel.then((session) => {
      setAnswer({ session, answered: true });
    });
    return () => {
      clearTimeout(giveUp);
    };
  }, [excel]);
  return answer;
}
