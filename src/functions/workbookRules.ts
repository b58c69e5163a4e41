import type { RuleBook } from '../core';
import { rememberedKeys } from '../port/rememberedKeys';
import type { WorkbookPort } from '../port/workbookPort';
import type { Engine } from './loadEngine';

/** What the open workbook itself says about its formulas. */
export interface RulesInForce {
  readonly book: RuleBook;
  readonly dateSystem: 1900 | 1904;
}

type RulesPort = Pick<WorkbookPort, 'facts' | 'recall' | 'recalculate' | 'onRulesEdited'>;

/**
 * The rules and the date system that formulas of the open workbook go by, read once and anew after an edit of its sheet
 * of rules. Until they are read no formula is answered: an answer by other rules would be a wrong one.
 */
export class WorkbookRules {
  /** null while they are not known. */
  current: RulesInForce | null = null;
  private reading: Promise<RulesInForce> | null = null;
  /** The rules that formulas were answered by last, and their text. */
  private last: { readonly text: string; readonly book: RuleBook } | null = null;
  private lastGood: string | null = null;
  private isWatching = false;

  constructor(
    private readonly port: RulesPort,
    private readonly engine: () => Promise<Engine>,
  ) {}

  /** Rejects where the workbook cannot be asked; the next call asks again. */
  read(): Promise<RulesInForce> {
    this.reading ??= this.begin(Promise.resolve());
    return this.reading;
  }

  /** To be called when the rules may have changed: formulas are worked out anew where they have. */
  async refresh(): Promise<void> {
    // Nobody has asked for rules yet, or those who do will be told the new ones.
    if (this.reading === null) return;
    // Who asks from now on waits for the new rules.
    this.current = null;
    this.reading = this.begin(this.reading);
    await this.reading;
  }

  /** One reading after another, so that an earlier one cannot have the last word. */
  private begin(earlier: Promise<unknown>): Promise<RulesInForce> {
    const reading = earlier.then(
      () => this.readNow(),
      () => this.readNow(),
    );
    reading.catch(() => {
      if (this.reading === reading) this.reading = null;
    });
    return reading;
  }

  private async readNow(): Promise<RulesInForce> {
    const [{ rules, dateSystem }, { bookOf, bookText }] = await Promise.all([this.port.facts(), this.engine()]);
    const workbook = { sheets: rules === null ? [] : [rules], dateSystem };
    let { book, faults } = bookOf(workbook, this.lastGood);
    if (faults.length > 0 && this.lastGood === null) {
      // Faulty since before the workbook was opened: the check remembers the rules of the time before.
      const kept = await this.port.recall(rememberedKeys.lastGoodRules);
      if (typeof kept === 'string') ({ book, faults } = bookOf(workbook, (this.lastGood = kept)));
    }
    const text = bookText(book);
    const before = this.last;
    // The same rules stay the same object, by which the engine knows what it has worked out already.
    this.last = { text, book: before?.text === text ? before.book : book };
    if (faults.length === 0) this.lastGood = rules === null ? null : text;
    this.current = { book: this.last.book, dateSystem };
    if (rules !== null) this.watch();
    // What cells show by the earlier rules must not stay.
    if (before !== null && before.text !== text) this.port.recalculate().catch(() => undefined);
    return this.current;
  }

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
