import type { LedgerDate } from '../dates/ledgerDate';
import type { Report } from '../report/report';
import type { Language, Text } from '../text';
import type { SheetCell } from './change';
import { dateCell, dateSystemOf } from './dateCell';

/** What the sections of generated sheets have in common. */
export class SheetContext {
  private readonly dateSystem: 1900 | 1904;

  constructor(
    readonly report: Report,
    readonly language: Language,
  ) {
    this.dateSystem = dateSystemOf(report.ledger);
  }

  say(zh: string, en: string): string {
    return this.language === 'zh' ? zh : en;
  }

  words(text: Text): string {
    return text[this.language];
  }

  titles(list: readonly (readonly [zh: string, en: string])[]): string[] {
    return list.map(([zh, en]) => this.say(zh, en));
  }

  date(date: LedgerDate | null): SheetCell {
    if (date === null) return { value: '—', style: 'muted' };
    const { value } = dateCell(date, this.dateSystem);
    if (typeof value === 'string') return { value, style: 'textCentred' };
    return { value, style: date.precision === 'day' ? 'date' : 'month' };
  }
}
