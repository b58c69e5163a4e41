import type { ReplaceSheet } from '../changes/change';
import type { Snapshot } from '../ledger/snapshot';
import { defaultRuleBook, type RuleBook } from '../rulebook/ruleBook';
import type { Language, Text } from '../text';
import { rulesSheetOf } from './bookOf';
import { foreignCell } from './foreignCell';
import { readRulesSheet } from './readRulesSheet';
import { rulesSheet } from './rulesSheet';

/** What to write, or why the workbook's sheet of rules is left as it is. */
export type RulesChange = { readonly change: ReplaceSheet } | { readonly kept: Text };

/**
 * The sheet of rules for a workbook. One that is there already keeps the user's values: it is read and written again,
 * and left alone where that would lose anything. `book` is for a workbook that has none.
 */
export function rulesChange(
  { sheets, dateSystem }: Snapshot,
  language: Language,
  book: RuleBook = defaultRuleBook,
): RulesChange {
  const sheet = rulesSheetOf(sheets);
  if (sheet === null) return { change: rulesSheet(book, language) };
  if (sheet.marks?.rules !== true) return { kept: kept.unmarked(sheet.name) };
  const read = readRulesSheet(sheet, dateSystem);
  if ('faults' in read) return { kept: kept.faulty(sheet.name, read.faults[0]?.at ?? 'A1') };
  if (read.remarks.length > 0) return { kept: kept.odd(sheet.name) };
  const foreign = foreignCell(sheet, read.book);
  if (foreign !== null) return { kept: kept.foreign(sheet.name, foreign) };
  return { change: rulesSheet(read.book, language, sheet.name) };
}

const kept = {
  unmarked: (name: string): Text => ({
    zh: `工作簿里已有“${name}”表，按它检查，未重新生成。`,
    en: `The workbook has the sheet “${name}” already; it is used and was not written again.`,
  }),
  faulty: (name: string, at: string): Text => ({
    zh: `“${name}”表有填写错误（如${at}），为不丢失内容未重新生成，请先改正。`,
    en: `The sheet “${name}” has faults (e.g. ${at}) and was not written again, so that nothing is lost: put them right first.`,
  }),
  odd: (name: string): Text => ({
    zh: `“${name}”表缺少一些行或有不认识的行，为不丢失内容未重新生成。`,
    en: `Rows of the sheet “${name}” are missing or unknown; it was not written again, so that nothing is lost.`,
  }),
  foreign: (name: string, at: string): Text => ({
    zh: `“${name}”表里有另外写的内容（如${at}），为不丢失未重新生成。`,
    en: `The sheet “${name}” holds other content (e.g. ${at}) and was not written again, so that nothing is lost.`,
  }),
};
