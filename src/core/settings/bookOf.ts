import type { SheetSnapshot, Snapshot } from '../ledger/snapshot';
import { readRuleBook } from '../rulebook/readRuleBook';
import { defaultRuleBook, type RuleBook } from '../rulebook/ruleBook';
import { isRulesSheet } from './keyColumn';
import { readRulesSheet } from './readRulesSheet';
import type { SheetRemark } from './sheetReading';

/** The rules that a workbook is judged by. */
export interface BookOf {
  readonly book: RuleBook;
  /** Where it comes from: the workbook's sheet, the last good version of that sheet, a file, or the default. */
  readonly origin: 'sheet' | 'lastGood' | 'file' | 'default';
  /** Name of the sheet of rules; null without one. */
  readonly sheet: string | null;
  /** Why the sheet is not used; empty when it is, or when there is none. */
  readonly faults: readonly SheetRemark[];
  /** Rows that are missing or unknown; the sheet is used all the same. */
  readonly remarks: readonly SheetRemark[];
}

/**
 * The book that the workbook's sheet of rules stands for. A faulty sheet is not used at all: then the last good book
 * stays in force (`lastGood`: its text, see `bookText`), else the default.
 */
export function bookOf({ sheets, dateSystem }: Snapshot, lastGood: string | null = null): BookOf {
  const sheet = rulesSheetOf(sheets);
  if (sheet === null) return { book: defaultRuleBook, origin: 'default', sheet: null, faults: [], remarks: [] };
  const read = readRulesSheet(sheet, dateSystem);
  if ('book' in read) return { ...read, origin: 'sheet', sheet: sheet.name, faults: [] };
  const kept = lastGood === null ? null : readRuleBook(lastGood);
  const isKept = kept !== null && 'book' in kept;
  return {
    book: isKept ? kept.book : defaultRuleBook,
    origin: isKept ? 'lastGood' : 'default',
    sheet: sheet.name,
    faults: read.faults,
    remarks: [],
  };
}

/** The marked sheet comes before one that only looks like it. */
export function rulesSheetOf(sheets: readonly SheetSnapshot[]): SheetSnapshot | null {
  return sheets.find(({ marks }) => marks?.rules === true) ?? sheets.find(isRulesSheet) ?? null;
}
