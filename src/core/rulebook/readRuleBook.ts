import { z } from 'zod/mini';
import { type Day, parseDay } from '../dates/day';
import type { InForce, Source } from '../regulation/inForce';
import type { ClassRow } from '../regulation/riskClasses';
import type { Text } from '../text';
import { additions } from './additions';
import { defaultTables } from './bookTables';
import { withChangedWords } from './changedWords';
import { likeness } from './likeness';
import { withLocalSources } from './localSources';
import { mergeValue } from './mergeValue';
import { defaultRuleBook, type RuleBook } from './ruleBook';
import type { RuleFault } from './ruleFault';
import { valueFaults } from './valueFaults';

/** A book, or every fault of the text in plain words; then no part of it is adopted. */
export type ReadRuleBook = { readonly book: RuleBook } | { readonly faults: readonly Text[] };

const header = z.strictObject({
  id: z.string().check(z.minLength(1)),
  version: z.string().check(z.minLength(1)),
  title: z.optional(z.string().check(z.minLength(1))),
  /** First day on which the changed values hold; earlier days keep the default book's. */
  from: z.optional(z.string()),
  /** By table of the rule book: what differs from its newest value. */
  values: z.record(z.string(), z.unknown()),
});

/**
 * Reads a rule book of the customer: JSON that names what differs from the default book's newest values.
 * Objects are merged key by key, lists of rows with an `id` row by row, other lists replaced whole; some tables also
 * take rows that they did not have (`additions`).
 */
export function readRuleBook(text: string): ReadRuleBook {
  const read = readRules(parseJson(text));
  if ('book' in read) return read;
  return { faults: read.faults.map(({ path, text: { zh, en } }) => fault(path.join('.') || 'JSON', zh, en)) };
}

/** As `readRuleBook`, for JSON that is parsed already, with the place of each fault. */
export function readRules(json: unknown): { readonly book: RuleBook } | { readonly faults: readonly RuleFault[] } {
  const parsed = header.safeParse(json);
  if (!parsed.success) return { faults: parsed.error.issues.map((issue) => faultOf([], issue)) };
  const { id, version, title, from, values } = parsed.data;
  const day = from === undefined ? null : parseDay(from);
  if (from !== undefined && day === null) {
    return { faults: [{ path: ['from'], text: { zh: '应为 YYYY-MM-DD 形式的日期', en: 'must be a day YYYY-MM-DD' } }] };
  }
  const faults: RuleFault[] = [];
  const changed = new Map<string, InForce<unknown>>();
  for (const [name, change] of Object.entries(values)) {
    const table = defaultTables.get(name);
    if (table === undefined) {
      faults.push({ path: ['values', name], text: { zh: '没有这张规则表', en: 'no such table' } });
      continue;
    }
    const found = faultsOfChange(name, table[0]!.value, change);
    if (found.length === 0) changed.set(name, withChange(table, name, change, { day, book: `${id} ${version}` }));
    else faults.push(...found);
  }
  if (faults.length > 0) return { faults };
  const book = { ...withTables(changed), id, version, title: title ?? defaultRuleBook.title };
  return { book: day === null ? book : { ...book, from: day } };
}

/** What is wrong with the change of one table; rows that are new to a table that takes any are looked at by themselves. */
function faultsOfChange(name: string, value: unknown, change: unknown): RuleFault[] {
  const found = shapeFaults(name, value, change);
  if (found.length > 0) return found;
  return valueFaults(name, mergeValue(value, change)).map(({ path, text }) => ({ path: ['values', ...path], text }));
}

function shapeFaults(name: string, value: unknown, change: unknown): RuleFault[] {
  const row = additions.get(name);
  const place = ['values', name];
  if (row === undefined || !Array.isArray(value) || !Array.isArray(change)) {
    return issuesOf(likeness(value), change).map((issue) => faultOf(place, issue));
  }
  const known = new Set<unknown>(value.map(idOf));
  return change.flatMap((one: unknown, at) =>
    known.has(idOf(one))
      ? issuesOf(likeness(value), [one]).map((issue) =>
          faultOf([...place, at], { ...issue, path: issue.path.slice(1) }),
        )
      : issuesOf(row, one).map((issue) => faultOf([...place, at], issue)),
  );
}

function issuesOf(schema: z.ZodMiniType, value: unknown): readonly z.core.$ZodIssue[] {
  return schema.safeParse(value).error?.issues ?? [];
}

function idOf(row: unknown): unknown {
  return typeof row === 'object' && row !== null && 'id' in row ? row.id : undefined;
}

function withTables(changed: ReadonlyMap<string, InForce<unknown>>): RuleBook {
  const book: Record<string, unknown> = { ...defaultRuleBook };
  for (const [name, table] of changed) {
    const [record, key] = name.split('.') as [string, string?];
    book[record] = key === undefined ? table : { ...(book[record] as object), [key]: table };
  }
  return book as unknown as RuleBook;
}

/** The changed value before the older ones; without a day it takes the newest one's place. */
function withChange(
  table: InForce<unknown>,
  name: string,
  change: unknown,
  { day, book }: { readonly day: Day | null; readonly book: string },
): InForce<unknown> {
  const newest = table[0]!;
  const source: Source = {
    id: 'local-rules',
    document: `本地规则 ${book}（可修改）`,
    article: newest.source.article,
    says: '使用者修改过的规则值',
    certainty: 'proposal',
  };
  const merged = mergeValue(newest.value, change);
  const worded =
    name === 'classTable'
      ? withChangedWords(newest.value as readonly ClassRow[], merged as readonly ClassRow[])
      : merged;
  const changed = { from: day ?? newest.from, value: withLocalSources(newest.value, worded, source), source };
  return [changed, ...table.filter((entry) => entry.from < changed.from)];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function faultOf(place: readonly PropertyKey[], issue: z.core.$ZodIssue): RuleFault {
  const path = [...place, ...issue.path].map((step) => (typeof step === 'symbol' ? String(step) : step));
  return { path, text: issueWords(issue) };
}

function issueWords(issue: z.core.$ZodIssue): Text {
  switch (issue.code) {
    case 'unrecognized_keys':
      return { zh: `有不认识的项：${issue.keys.join('、')}`, en: `unknown keys: ${issue.keys.join(', ')}` };
    case 'invalid_type':
      return {
        zh: `类型不对，应为${typeNames[issue.expected] ?? issue.expected}`,
        en: `must be ${issue.expected}`,
      };
    default:
      return { zh: '填写的值不在允许范围内', en: 'value not allowed' };
  }
}

const typeNames: Readonly<Record<string, string>> = {
  number: '数字',
  string: '文字',
  boolean: 'true 或 false',
  object: '一组值',
  record: '一组值',
  array: '列表',
};

function fault(path: string, zh: string, en: string): Text {
  return { zh: `${path}：${zh}`, en: `${path}: ${en}` };
}
