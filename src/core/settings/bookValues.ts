import { bookTables, defaultTables } from '../rulebook/bookTables';
import type { RuleBook } from '../rulebook/ruleBook';
import type { Path } from './section';

/** The newest values of all tables by the table's name. */
export type BookValues = Readonly<Record<string, unknown>>;

export function valuesOf(book: RuleBook): BookValues {
  return newest(bookTables(book));
}

function newest(tables: typeof defaultTables): BookValues {
  return Object.fromEntries(Array.from(tables, ([name, table]) => [name, table[0]!.value]));
}

export const defaultValues: BookValues = newest(defaultTables);

export function valueAt(values: BookValues, path: Path): unknown {
  let found: unknown = values;
  for (const step of stepsOf(path)) found = memberOf(found, step);
  return found;
}

/** The values with one of them replaced; nothing is altered. */
export function withValueAt(values: BookValues, path: Path, value: unknown): BookValues {
  return replaced(values, stepsOf(path), value) as BookValues;
}

/** A table of a record stands among the values under both names. */
function stepsOf(path: Path): Path {
  const [table, key, ...rest] = path;
  const both = `${String(table)}.${String(key)}`;
  return defaultTables.has(both) ? [both, ...rest] : path;
}

function memberOf(value: unknown, step: string | number): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Array.isArray(value) ? value[placeOf(value, step)] : (value as Record<string, unknown>)[step];
}

function replaced(value: unknown, path: Path, member: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return member;
  const made = replaced(memberOf(value, step), rest, member);
  if (!Array.isArray(value)) return { ...(value as object), [step]: made };
  const place = placeOf(value, step);
  return value.map((one: unknown, at) => (at === place ? made : one));
}

function placeOf(list: readonly unknown[], step: string | number): number {
  if (typeof step === 'number') return step;
  return list.findIndex((row) => typeof row === 'object' && row !== null && 'id' in row && row.id === step);
}
