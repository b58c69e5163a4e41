/** The only door of the core for other folders. */
export { analyse } from './analyse';

export { clearChanges, outputChanges } from './changes/outputChanges';
export type * from './changes/change';
export { type Day, day, makeDay, parseDay } from './dates/day';
export { jsonReport } from './json/jsonReport';
export { textSummary } from './summary/textSummary';
export type * from './ledger/snapshot';
export type { Report } from './report';
export { readRuleBook } from './rulebook/readRuleBook';
export { defaultRuleBook, type RuleBook } from './rulebook/ruleBook';
export type { Language, Text } from './text';
