import type { Language } from '../text';
import { changedValues } from './bookText';
import { defaultTables } from './bookTables';
import { mergeValue } from './mergeValue';
import type { RuleBook } from './ruleBook';

/** Id and version of a book, and how far it is no longer the default: what every output prints. */
export function bookWords(book: RuleBook, language: Language): string {
  return `${book.id} ${book.version}${changeWords(book, language)}`;
}

/** '' for a book that has only the default values. */
export function changeWords(book: RuleBook, language: Language): string {
  const changes = String(changeCount(book));
  if (changes === '0') return '';
  const { from } = book;
  return language === 'zh'
    ? `（含本地修改${changes}项${from ? `，自${from}起` : ''}）`
    : ` (with ${changes} local changes${from ? ` from ${from}` : ''})`;
}

const counts = new WeakMap<RuleBook, number>();

/** How many values of the book differ from the default ones; a new row counts as one. */
export function changeCount(book: RuleBook): number {
  const known = counts.get(book);
  if (known !== undefined) return known;
  let count = 0;
  for (const [name, change] of Object.entries(changedValues(book))) {
    const before = defaultTables.get(name)![0]!.value;
    count += countChanges(before, mergeValue(before, change));
  }
  counts.set(book, count);
  return count;
}

/** Sources and words of a row follow its values: they are no changes of their own. */
const follow = new Set(['source', 'halfYearSource', 'text', 'english', 'en']);

function countChanges(before: unknown, after: unknown): number {
  if (isPlainList(before) && isPlainList(after)) return JSON.stringify(before) === JSON.stringify(after) ? 0 : 1;
  if (Array.isArray(after)) {
    const old = Array.isArray(before) ? (before as readonly unknown[]) : [];
    return after.reduce<number>((sum, one, at) => sum + countChanges(old[at], one), 0);
  }
  if (!isObject(after)) return Object.is(before, after) ? 0 : 1;
  if (!isObject(before)) return 1;
  const keys = Object.keys(after).filter((key) => !follow.has(key));
  return keys.reduce((sum, key) => sum + countChanges(before[key], after[key]), 0);
}

/** A list of words or numbers stands in one cell. */
function isPlainList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.every((one) => typeof one !== 'object');
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
