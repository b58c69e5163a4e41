import type { Answers, FunctionDoors } from '../functions/answers';
import type { ExcelSession } from './startRibbon';

/** Lets the functions in cells answer by the open workbook, and anew after a command that may have changed its rules. */
export function startFunctions(
  session: ExcelSession,
  answers: Answers,
  doors: Pick<FunctionDoors, 'runtime' | 'seeCells' | 'today'>,
): void {
  const { runner } = session;
  const rules = answers.open({
    ...doors,
    port: runner.doors.port,
    language: () => session.options.language,
  });
  let isRunning = false;
  runner.subscribe(() => {
    const wasRunning = isRunning;
    isRunning = runner.state.job !== null;
    // A failed question is asked again with the next call of a function.
    if (wasRunning && !isRunning && runner.state.outcome?.tone === 'done') rules.refresh().catch(() => undefined);
  });
}
