import { z } from 'zod';
import { type Day, parseDay } from '../dates/day';
import type { InForce } from '../regulation/inForce';
import type { Text } from '../text';
import { additions } from './additions';
import { likeness } from './likeness';
import { mergeValue } from './mergeValue';
import { defaultRuleBook, type RuleBook } from './ruleBook';

/** A book, or every fault of the text in plain words; then no part of it is adopted. */
export type ReadRuleBook = { readonly book: RuleBook } | { readonly faults: readonly Text[] };

const header = z.strictObject({
  id: z.string().min(1),
  version: z.string().min(1),
  title: z.string().min(1).optional(),
  /** First day on which the changed values hold; earlier days keep the default book's. */
  from: z.string().optional(),
  /** By table of the rule book: what differs from its newest value. */
  values: z.record(z.string(), z.unknown()),
});

/**
 * Reads a rule book of the customer: JSON that names what differs from the default book's newest values.
 * Objects are merged key by key, lists of rows with an `id` row by row, other lists replaced whole; some tables also
 * take rows that they did not have (`additions`).
 */
export function readRuleBook(text: string): ReadRuleBook {
  const parsed = header.safeParse(parseJson(text));
  if (!parsed.success) return { faults: parsed.error.issues.map((issue) => faultOf([], issue)) };
  const { id, version, title, from, values } = parsed.data;
  const day = from === undefined ? null : parseDay(from);
  if (from !== undefined && day === null)
    return { faults: [fault('from', '应为 YYYY-MM-DD 形式的日期', 'must be a day YYYY-MM-DD')] };
  const faults: Text[] = [];
  const changed = new Map<string, InForce<unknown>>();
  for (const [name, change] of Object.entries(values)) {
    const table = tables.get(name);
    if (table === undefined) faults.push(fault(`values.${name}`, '没有这张规则表', 'no such table'));
    else {
      const found = faultsOfChange(name, table[0]!.value, change);
      if (found.length === 0) changed.set(name, withChange(table, change, day, `${id} ${version}`));
      else faults.push(...found);
    }
  }
  if (faults.length > 0) return { faults };
  return { book: { ...withTables(changed), id, version, title: title ?? defaultRuleBook.title } };
}

/** What is wrong with the change of one table; rows that are new to a table that takes any are looked at by themselves. */
function faultsOfChange(name: string, value: unknown, change: unknown): Text[] {
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

function issuesOf(schema: z.ZodType, value: unknown): readonly z.core.$ZodIssue[] {
  return schema.safeParse(value).error?.issues ?? [];
}

function idOf(row: unknown): unknown {
  return typeof row === 'object' && row !== null && 'id' in row ? row.id : undefined;
}

/** Every table of the book by name; those of a record by 'record.name', e.g. 'inspectionCycles.forklift'. */
const tables: ReadonlyMap<string, InForce<unknown>> = new Map(
  Object.entries(defaultRuleBook).flatMap(([name, value]): [string, InForce<unknown>][] => {
    if (Array.isArray(value)) return [[name, value as InForce<unknown>]];
    if (typeof value !== 'object') return [];
    return Object.entries(value as Record<string, InForce<unknown>>).map(([key, table]) => [`${name}.${key}`, table]);
  }),
);

function withTables(changed: ReadonlyMap<string, InForce<unknown>>): RuleBook {
  const book: Record<string, unknown> = { ...defaultRuleBook };
  for (const [name, table] of changed) {
    const [record, key] = name.split('.') as [string, string?];
    book[record] = key === undefined ? table : { ...(book[record] as object), [key]: table };
  }
  return book as unknown as RuleBook;
}

/** The changed value before the older ones; without a day it takes the newest one's place. */
function withChange(table: InForce<unknown>, change: unknown, from: Day | null, book: string): InForce<unknown> {
  const newest = table[0]!;
  const changed = {
    from: from ?? newest.from,
    value: mergeValue(newest.value, change),
    source: {
      id: 'local-rules',
      document: `本地规则 ${book}（可修改）`,
      article: newest.source.article,
      says: '使用者修改过的规则值',
      certainty: 'proposal' as const,
    },
  };
  return [changed, ...table.filter((entry) => entry.from < changed.from)];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function faultOf(place: readonly PropertyKey[], issue: z.core.$ZodIssue): Text {
  const path = [...place, ...issue.path].map(String).join('.') || 'JSON';
  switch (issue.code) {
    case 'unrecognized_keys':
      return fault(path, `有不认识的项：${issue.keys.join('、')}`, `unknown keys: ${issue.keys.join(', ')}`);
    case 'invalid_type':
      return fault(path, `类型不对，应为${typeNames[issue.expected] ?? issue.expected}`, `must be ${issue.expected}`);
    default:
      return fault(path, '填写的值不在允许范围内', 'value not allowed');
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
