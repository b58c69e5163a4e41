import {
  bookOf,
  type Correction,
  type LedgerSheet,
  readLedger,
  type RuleBook,
  type Snapshot,
  withMarkedRules,
} from '../core';
import type { ExampleQuery, FormulaExample, formulaExample } from './formulaExample';

/** The workbook that was looked at last, also without a check: what examples of functions are made of. */
export class SeenWorkbook {
  constructor(
    private readonly snapshot: Snapshot,
    private readonly corrections: readonly Correction[],
    /** From a check; read when it is needed where there was none. */
    private known: { readonly book: RuleBook; readonly ledgers: readonly LedgerSheet[] } | null = null,
  ) {}

  /** `work` is the maker of examples, which is fetched apart. */
  example(query: ExampleQuery, work: typeof formulaExample): FormulaExample | null {
    const { snapshot, corrections } = this;
    this.known ??= {
      book: bookOf(snapshot).book,
      ledgers: readLedger(withMarkedRules(snapshot), corrections).sheets,
    };
    const { book, ledgers } = this.known;
    return work(ledgers, query, { book, dateSystem: snapshot.dateSystem });
  }
}
