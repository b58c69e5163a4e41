/** The only door of the core for other folders. */
export { analyse } from './analyse';

export { clockWords } from './changes/clockWords';
export { departmentWords } from './changes/departmentWords';
export { hasSheet } from './changes/departmentSheet';
export { deviceName } from './changes/deviceName';
export { findingOrder } from './changes/findingOrder';
export { severityNames } from './changes/severityNames';
export { missingInformation } from './changes/missingInformation';
export { clearChanges, outputChanges, wantedChanges, type WantedOutput } from './changes/outputChanges';
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
export { columnMargin, columnPixels } from './changes/columnPixels';
export { rowHeight } from './changes/rowHeight';
export type { Finding } from './checks/finding';
export { withoutPersonalData } from './codes/withoutPersonalData';
export { addDays } from './dates/addDays';
export { type Day, day, makeDay, monthOf, parseDay, yearOf } from './dates/day';
export { dayToSerial, serialToDay } from './dates/excelSerial';
export { shownPart } from './dates/numberFormat';
export { findingJson } from './report/findingJson';
export { jsonReport } from './report/jsonReport';
export type { JsonFinding } from './report/jsonShapes';
export { textSummary } from './report/textSummary';
export type * from './ledger/snapshot';
export type { Report } from './report/report';
export type { Severity } from './checks/rule';
export { formatDate } from './dates/ledgerDate';
export type { Clock, ClockStatus } from './deadlines/clock';
export { gradeName, type RiskClass, type RiskLevel } from './grading/grade';
export { address, columnLetters } from './ledger/address';
export type { Correction } from './ledger/correction';
export type { LedgerSheet } from './ledger/ledger';
export { readLedger } from './ledger/readLedger';
export { absoluteReference, quoteSheet } from './ledger/sheetReference';
export type { Unit } from './register/register';
export { itemNames } from './requirements/itemNames';
export type { RequirementItem } from './requirements/requirement';
export { readRuleBook } from './rulebook/readRuleBook';
export { bookText } from './rulebook/bookText';
export { bookWords, changeCount } from './rulebook/bookWords';
export { defaultRuleBook, type RuleBook } from './rulebook/ruleBook';
export { type BookOf, bookOf, rulesSheetOf } from './settings/bookOf';
export { type Clearing, clearing } from './settings/clearing';
export { isUnchanged } from './settings/isUnchanged';
export { readRulesSheet } from './settings/readRulesSheet';
export { type RulesChange, rulesChange } from './settings/rulesChange';
export { rulesJson } from './settings/rulesJson';
export { rulesSentences } from './settings/rulesSentences';
export { rulesSheet } from './settings/rulesSheet';
export type { SheetRemark } from './settings/sheetReading';
export { withMarkedRules } from './settings/withMarkedRules';
export { percent } from './summary/percent';
export type { Rate, RateName } from './summary/summary';
export { fill, type Language, type Text } from './text';
export { compareTwin, comparisonText, type TwinComparison, type TwinDifference, twinDay } from './twin/compareTwin';
export { comparedCell } from './twin/comparedCell';
export { twinColumnIds } from './twin/twinColumnIds';
export { twinChanges, withTwin } from './twin/twinChanges';
export {
  argumentList,
  type DescribedFormula,
  type DescribedParameter,
  type FormulaForm,
} from './formulas/argumentList';
export type * from './formulas/formula';
export { formulaColumn, type FormulaPlace, type FormulaRefusal, withFormulas } from './formulas/formulaColumns';
export { formulaTitles } from './formulas/formulaTitles';
export { type LedgerAreas, ledgerAreas, type SheetArea } from './formulas/ledgerCall';
export { type FormulaId, formulaIds } from './formulas/formulaIds';
export { formulas } from './formulas/formulas';
