import { type BookOf, bookOf, type Language, readRuleBook, rulesSheetOf, type Snapshot } from '../core';
import { UsageError } from './arguments';

/** The rules of a run: of the file that was named, else of the workbook's own sheet, else the default ones. */
export function ruleChoice(rules: string | null, snapshot: Snapshot): BookOf {
  if (rules === null) return bookOf(snapshot);
  const read = readRuleBook(rules);
  if ('faults' in read) {
    const list = (language: Language): string => read.faults.map((fault) => `\n  ${fault[language]}`).join('');
    throw new UsageError({
      zh: `规则文件有误，未采用，台账未改动：${list('zh')}`,
      en: `The rule book is faulty and was not used; the ledger is unchanged:${list('en')}`,
    });
  }
  return {
    book: read.book,
    origin: 'file',
    sheet: rulesSheetOf(snapshot.sheets)?.name ?? null,
    faults: [],
    remarks: [],
  };
}
