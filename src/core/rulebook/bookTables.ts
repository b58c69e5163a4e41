import type { InForce } from '../regulation/inForce';
import { defaultRuleBook, type RuleBook } from './ruleBook';

/** Every table of a book by name; those of a record by 'record.name', e.g. 'inspectionCycles.forklift'. */
export function bookTables(book: RuleBook): ReadonlyMap<string, InForce<unknown>> {
  return new Map(
    Object.keys(defaultRuleBook).flatMap((name): [string, InForce<unknown>][] => {
      const value: unknown = book[name as keyof RuleBook];
      if (Array.isArray(value)) return [[name, value as InForce<unknown>]];
      if (typeof value !== 'object' || value === null) return [];
      return Object.entries(value as Record<string, InForce<unknown>>).map(([key, table]) => [`${name}.${key}`, table]);
    }),
  );
}

/** The default book's tables. */
export const defaultTables = bookTables(defaultRuleBook);
