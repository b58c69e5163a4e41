import type { SheetSnapshot } from '../ledger/snapshot';
import { changeCount } from '../rulebook/bookWords';
import { defaultRuleBook } from '../rulebook/ruleBook';
import { foreignCell } from './foreignCell';
import { readRulesSheet } from './readRulesSheet';

/** Whether a sheet of rules says nothing but what we write for the default book: taking it away loses nothing. */
export function isUnchanged(sheet: SheetSnapshot, dateSystem: 1900 | 1904 = 1900): boolean {
  const read = readRulesSheet(sheet, dateSystem);
  if (!('book' in read) || read.remarks.length > 0) return false;
  const { id, version, title, from } = read.book;
  const isDefault =
    id === defaultRuleBook.id && version === defaultRuleBook.version && title === defaultRuleBook.title && !from;
  return isDefault && changeCount(read.book) === 0 && foreignCell(sheet, read.book) === null;
}
