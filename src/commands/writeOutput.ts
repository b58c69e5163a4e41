import type { Change, Text, WantedOutput } from '../core';
import type { ResultsAs } from '../desk/desk';
import type { Overview } from '../desk/overview';
import { checkWorkbook } from './checkWorkbook';
import type { Work } from './command';
import { resultsAs } from './resultsAs';
import { untilUnedited } from './untilUnedited';

export interface Written {
  readonly overview: Overview;
  readonly changes: readonly Change[];
}

/**
 * Checks the workbook and writes what is wanted, as values or as formulas, whichever this workbook remembers where it
 * is not told; from the beginning again when it was edited meanwhile.
 */
export async function writeOutput(
  work: Work,
  words: Text,
  wanted: (overview: Overview) => Partial<WantedOutput>,
  as?: ResultsAs,
): Promise<Written> {
  return untilUnedited(async () => {
    const { basis, overview } = await checkWorkbook(work);
    const results = as ?? (await resultsAs(work));
    const changes = await work.desk.changes({ ...nothing, language: work.language, ...wanted(overview) }, results);
    work.watch.signal.throwIfAborted();
    if (changes.length > 0) await work.port.write(changes, basis, words, work.watch);
    return { overview, changes };
  });
}

const nothing = {
  columns: [],
  highlights: false,
  findings: false,
  overview: false,
  departments: [],
  townships: [],
} as const;
