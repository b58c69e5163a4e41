/** The only door of the core for other folders. */
export { analyse } from './analyse';

export { clearChanges, outputChanges } from './changes/outputChanges';
export type * from './changes/change';
export { type Day, day, makeDay, parseDay } from './dates/day';
export { dayToSerial } from './dates/excelSerial';
export { jsonReport } from './report/jsonReport';
export { textSummary } from './report/textSummary';
export type * from './ledger/snapshot';
export type { Report } from './report/report';
export { readRuleBook } from './rulebook/readRuleBook';
export { defaultRuleBook, type RuleBook } from './rulebook/ruleBook';
export { fill, type Language, type Text } from './text';
