import type { Day } from '../dates/day';
import type { Language } from '../text';

/** What the formulas say in words. */
export interface TwinWords {
  readonly ruleSheet: string;
  readonly rowSheet: string;
  /** In place of an answer that the formulas cannot give. */
  readonly askAddin: string;
  /** Behind a grade that differs from the one at the last check: how far it is open has not been looked at. */
  readonly changed: string;
  /** Behind the grade of the last check, where the formulas do not decide. */
  readonly frozen: (asOf: Day) => string;
  readonly noUnit: string;
  readonly statusHeader: string;
  readonly daysHeader: string;
  readonly title: string;
  readonly notes: readonly string[];
}

const zh: TwinWords = {
  ruleSheet: '公式规则表',
  rowSheet: '公式计算表',
  askAddin: '请以加载项核查为准',
  changed: '(待核)',
  frozen: (asOf) => `(截至${asOf}，请以加载项核查为准)`,
  noUnit: '缺单位名称',
  statusHeader: '检验状态（公式，随日期更新）',
  daysHeader: '剩余天数（公式，随日期更新）',
  title: '公式规则表（由加载项生成，供结果列公式查询，请勿改动；只有“核查日期”可填，留空即为当天）',
  notes: [
    '公式自行判断：下次检验日期、最迟报检日期、检验状态、剩余天数，以及下列范围内的单位等级；范围之外写明“请以加载项核查为准”，不作推断。',
    '等级范围：台账不含作业人员、隐患台账和单项得分列；有评定总分时按分数线；一票否决看检验、登记、督办、黑名单各列；增删行或改单位名称后请重新核查。',
  ],
};

const en: TwinWords = {
  ruleSheet: 'FormulaRules',
  rowSheet: 'FormulaRows',
  askAddin: 'ask the add-in',
  changed: '(to be verified)',
  frozen: (asOf) => `(as of ${asOf}, ask the add-in)`,
  noUnit: 'no unit named',
  statusHeader: 'Inspection status (formula, follows the date)',
  daysHeader: 'Days left (formula, follows the date)',
  title: 'Rules for formulas (made by the add-in for the result columns; leave it alone but for the day of checking)',
  notes: [
    'The formulas decide the next inspection, the last day to apply, the state and the days left, and grades within the domain below; elsewhere they say so.',
    'Grades: no lists of operators or hazards and no points by factor; the total score goes by its cut-offs; vetoes by the columns of inspection, registration, listing and blacklist.',
  ],
};

export const twinWords: Readonly<Record<Language, TwinWords>> = { zh, en };
