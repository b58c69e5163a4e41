import { bookTables, defaultTables } from './bookTables';
import { differences } from './differences';
import type { RuleBook } from './ruleBook';

/** The book as the JSON text that `readRuleBook` reads back as the same book: what differs from the default. */
export function bookText(book: RuleBook): string {
  const { id, version, title, from } = book;
  return JSON.stringify({ id, version, title, ...(from && { from }), values: changedValues(book) });
}

/** By table: what differs from the default book's newest value. */
export function changedValues(book: RuleBook): Readonly<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const [name, table] of bookTables(book)) {
    const before = defaultTables.get(name)!;
    const difference = table === before ? undefined : differences(before[0]!.value, table[0]!.value);
    if (difference !== undefined) found[name] = difference;
  }
  return found;
}
