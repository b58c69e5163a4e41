import { stateWords } from '../changes/clockWords';
import { dayToSerial } from '../dates/excelSerial';
import { current } from '../deadlines/run';
import { valueOn } from '../regulation/valueOn';
import type { Language } from '../text';
import { call } from './formula';
import type { RuleSheet } from './ruleSheet';
import type { TwinInput } from './twinRow';

/** Cells that every formula looks at. */
export interface TwinSettings {
  /** The day of checking. */
  readonly asOf: string;
  /** Null where nothing is applied for. */
  readonly applyMonths: string | null;
  readonly soonDays: string;
  /** True where a month counts by its first day. */
  readonly byMonthStart: boolean;
  readonly states: {
    readonly applyNow: string;
    readonly dueSoon: string;
    readonly ok: string;
    readonly unknown: string;
    readonly notApplicable: string;
    readonly overdueBefore: string;
    readonly overdueAfter: string;
  };
}

/** Title of the cell for the day of checking, by which the sheet is known again. */
export const dayTitle: Readonly<Record<Language, string>> = { zh: '核查日期（可填，空为当天）', en: 'Day of checking' };

export function addSettings(sheet: RuleSheet, input: TwinInput, language: Language): TwinSettings {
  const { book, asOf } = input.report;
  const words = stateWords('inspection', language);
  const [before = '', after = ''] = words.overdue.split('{days}');
  const months = valueOn(book.applyMonths, asOf);
  const lines = [
    [dayTitle[language], ''],
    [
      '按此日计算',
      { value: dayToSerial(asOf, input.dateSystem) ?? 0, formula: 'IF(ISNUMBER($B$6),$B$6,TODAY())', style: 'date' },
    ],
    ['提前报检月数', months ?? 0],
    ['提醒天数', current(book.warningDays, asOf).value?.inspection ?? 0],
    ...[words.applyNow, words.dueSoon, words.ok, words.unknown, words.notApplicable, before, after].map(
      (word, at) => [`状态用语${String(at + 1)}`, word] as const,
    ),
  ] as const;
  const values = sheet.add('设置', ['项目', '值'], lines).column(1);
  const corner = values.split(':')[0]!.replace(/\d+$/, '');
  const cell = (line: number): string => `${corner}${String(6 + line)}`;
  return {
    asOf: cell(1),
    applyMonths: months === null ? null : cell(2),
    soonDays: cell(3),
    byMonthStart: current(book.monthOnlyDates, asOf).value === 'monthStart',
    states: {
      applyNow: cell(4),
      dueSoon: cell(5),
      ok: cell(6),
      unknown: cell(7),
      notApplicable: cell(8),
      overdueBefore: cell(9),
      overdueAfter: cell(10),
    },
  };
}

/** A number in words as people write it, for joining to text. */
export function digits(number: string): string {
  return call('TEXT', number, '"0"');
}
