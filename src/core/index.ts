/** The only door of the core for other folders. */
export { analyse } from './analyse';

export { clearChanges, outputChanges } from './changes/outputChanges';
export type * from './changes/change';
export {
  cellLooks,
  type FontLook,
  type HighlightLook,
  highlightLooks,
  type Look,
  resultHeaderFill,
  sheetBorderColour,
} from './changes/looks';
export { looksLikeFormula } from './changes/looksLikeFormula';
export { rowHeight } from './changes/rowHeight';
export { type Day, day, makeDay, parseDay } from './dates/day';
export { dayToSerial } from './dates/excelSerial';
export { findingJson } from './report/findingJson';
export { jsonReport } from './report/jsonReport';
export type { JsonFinding } from './report/jsonShapes';
export { textSummary } from './report/textSummary';
export type * from './ledger/snapshot';
export type { Report } from './report/report';
export type { Severity } from './checks/rule';
export type { ClockStatus } from './deadlines/clock';
export type { RiskClass, RiskLevel } from './grading/grade';
export { readRuleBook } from './rulebook/readRuleBook';
export { defaultRuleBook, type RuleBook } from './rulebook/ruleBook';
export { percent } from './summary/percent';
export type { Rate, RateName } from './summary/summary';
export { fill, type Language, type Text } from './text';
