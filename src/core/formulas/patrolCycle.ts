import type { FormulaDefinition } from './formulaDefinition';
import { cycleOfGrade, cycleOfUnit } from './matrixCycle';

export const patrolCycle: FormulaDefinition = {
  id: 'PATROLCYCLE',
  says: {
    zh: '按等级多少个月现场检查一次（建议值，可修改）',
    en: 'Months between on-site checks by the grade (a proposal that can be changed)',
  },
  example: '=PATROLCYCLE("A2")',
  ledger: cycleOfUnit('siteCheckMonths'),
  plain: cycleOfGrade('siteCheckMonths'),
};
