import type { HeaderCase } from './headerCases';
import { matchTitles } from '../../../../src/core/ledger/headers/matchTitles';

export interface Score {
  total: number;
  right: number;
  /** Columns that were given a published field they do not have: worse than one that was missed. */
  wrong: number;
  /** Sheets taken for another kind. */
  kinds: number;
  misses: string[];
}

/** Counts what is understood of lists whose columns are labelled. */
export function judge(cases: readonly HeaderCase[], match: typeof matchTitles = matchTitles): Score {
  const score: Score = { total: 0, right: 0, wrong: 0, kinds: 0, misses: [] };
  for (const { id, kind, columns } of cases) {
    const matched = match(columns.map(({ title }) => title));
    if (matched.kind !== kind) {
      score.kinds++;
      score.misses.push(`${id} sheet: ${matched.kind} instead of ${kind}`);
    }
    columns.forEach(({ title, field }, at) => {
      const found = matched.titles[at]!.field;
      const got = found?.published ? found.key : null;
      score.total++;
      if (got === field) score.right++;
      else score.misses.push(`${id} ${title.join(' > ')}: ${String(got)} instead of ${String(field)}`);
      if (got !== field && got !== null) score.wrong++;
    });
  }
  return score;
}
