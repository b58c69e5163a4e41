import type { FormulaDefinition } from './formulaDefinition';
import { cycleOfGrade, cycleOfUnit } from './matrixCycle';

export const reportCycle: FormulaDefinition = {
  id: 'REPORTCYCLE',
  says: {
    zh: '按等级多少个月报告一次安全状况（建议值，可修改）',
    en: 'Months between safety reports by the grade (a proposal that can be changed)',
  },
  example: '=REPORTCYCLE("A2")',
  ledger: cycleOfUnit('reportMonths'),
  plain: cycleOfGrade('reportMonths'),
};
