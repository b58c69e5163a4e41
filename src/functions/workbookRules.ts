import type { RuleBook } from '../core';
import type { WorkbookPort } from '../port/workbookPort';
import type { Engine } from './loadEngine';

/** What the open workbook itself says about its formulas. */
export interface RulesInForce {
  readonly book: RuleBook;
  readonly dateSystem: 1900 | 1904;
}

type RulesPort = Pick<WorkbookPort, 'facts' | 'recalculate' | 'onRulesEdited'>;

/**
 * The rules and the date system that formulas of the open workbook go by, read once and anew after an edit of its sheet
 * of rules. Until they are read no formula is answered: an answer by other rules would be a wrong one.
 */
export class WorkbookRules {
  /** null while they are not known. */
  current: RulesInForce | null = null;
  private reading: Promise<RulesInForce> | null = null;
  private lastGood: string | null = null;
  private isWatching = false;

  constructor(
    private readonly port: RulesPort,
    private readonly engine: () => Promise<Engine>,
  ) {}

  /** Rejects where the workbook cannot be asked; the next call asks again. */
  read(): Promise<RulesInForce> {
    this.reading ??= this.readNow().catch((error: unknown) => {
      this.reading = null;
      throw error;
    });
    return this.reading;
  }

  /** To be called when the rules may have changed. Formulas are worked out anew where they have. */
  async refresh(): Promise<void> {
    const before = this.current;
    if (before === null) return;
    this.reading = null;
    // Who asks meanwhile waits for the new rules.
    this.current = null;
    const now = await this.read();
    if (now.book !== before.book || now.dateSystem !== before.dateSystem) await this.port.recalculate();
  }

  private async readNow(): Promise<RulesInForce> {
    const [{ rules, dateSystem }, { bookOf, bookText }] = await Promise.all([this.port.facts(), this.engine()]);
    const { book, faults } = bookOf({ sheets: rules === null ? [] : [rules], dateSystem }, this.lastGood);
    const text = bookText(book);
    // The same rules stay the same object, by which the engine knows what it has worked out already.
    const kept = this.last?.text === text ? this.last.book : book;
    this.last = { text, book: kept };
    if (faults.length === 0) this.lastGood = rules === null ? null : text;
    this.current = { book: kept, dateSystem };
    if (rules !== null) this.watch();
    return this.current;
  }

  private last: { readonly text: string; readonly book: RuleBook } | null = null;

  /** Only where there is a sheet of rules: asking for events empties the list of what the user can undo in older Excels. */
  private watch(): void {
    if (this.isWatching) return;
    this.isWatching = true;
    this.port
      .onRulesEdited(() => {
        this.refresh().catch(() => undefined);
      })
      .catch(() => {
        this.isWatching = false;
      });
  }
}
