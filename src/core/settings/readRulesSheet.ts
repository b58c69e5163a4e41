import type { SheetSnapshot } from '../ledger/snapshot';
import { differences } from '../rulebook/differences';
import { readRules } from '../rulebook/readRuleBook';
import type { RuleBook } from '../rulebook/ruleBook';
import type { Text } from '../text';
import { type BookValues, defaultValues } from './bookValues';
import { readGrid } from './rulesGrid';
import { SheetReading, type SheetRemark } from './sheetReading';

/** A book, with what is worth telling about the sheet; or every fault, and then no part of it is adopted. */
export type ReadRulesSheet =
  { readonly book: RuleBook; readonly remarks: readonly SheetRemark[] } | { readonly faults: readonly SheetRemark[] };

/** The rule book that a sheet of rules stands for. Blank cells and missing rows are the default values. */
export function readRulesSheet(sheet: SheetSnapshot, dateSystem: 1900 | 1904 = 1900): ReadRulesSheet {
  const grid = readGrid(sheet);
  if (grid === null) return { faults: [{ at: 'A1', text: notRules }] };
  const reading = new SheetReading(grid, dateSystem);
  reading.readLines();
  const head = reading.readHead();
  if (reading.faults.length > 0) return { faults: reading.faults };
  const read = readRules({ ...head, values: changesOf(reading.values) });
  if ('book' in read) return { book: read.book, remarks: reading.remarks };
  return { faults: read.faults.map(({ path, text }) => ({ at: reading.placeOf(withoutValues(path)), text })) };
}

const notRules: Text = {
  zh: '这张表里找不到规则编号（最后一列），可能被删除；请撤销删除，或重新生成监管规则表',
  en: 'The keys in the last column are gone; undo their deletion or write the sheet of rules again',
};

/** Faults of a table stand under 'values'. */
function withoutValues(path: readonly (string | number)[]): readonly (string | number)[] {
  return path[0] === 'values' ? path.slice(1) : path;
}

function changesOf(values: BookValues): Record<string, unknown> {
  const changes: Record<string, unknown> = {};
  for (const [table, value] of Object.entries(values)) {
    const change = value === defaultValues[table] ? undefined : differences(defaultValues[table], value);
    if (change !== undefined) changes[table] = change;
  }
  return changes;
}
