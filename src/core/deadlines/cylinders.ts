import type { Entry } from '../ledger/entry';
import type { CylinderCycle } from '../regulation/cylinderCycles';
import type { Dated, InForce } from '../regulation/inForce';
import { entryWords, hasAny } from './entryWords';
import { current, type Run } from './run';

const tables = new WeakMap<CylinderCycle, InForce<number>>();

/** The cycle by type of cylinder and what it holds; the shortest where the row does not say. */
export function cylinderCycle(code: string, entry: Entry, run: Run): InForce<number> | null {
  const rules = current(run.book.cylinderCycles, run.asOf);
  const words = entryWords(entry);
  const row = (rules.value ?? []).find(
    (rule) =>
      (rule.codes.length === 0 || rule.codes.includes(code)) && (rule.words.length === 0 || hasAny(words, rule.words)),
  );
  if (row === undefined) return null;
  return tables.get(row) ?? remember(row, rules);
}

function remember(row: CylinderCycle, rules: Dated<readonly CylinderCycle[]>): InForce<number> {
  const table = [{ from: rules.from, value: row.months, source: row.source }];
  tables.set(row, table);
  return table;
}
