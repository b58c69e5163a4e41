import type { Text } from '../text';
import type { FormulaId } from './formulaIds';

/** Titles of the columns that formulas are put into, by function. */
export const formulaTitles: Readonly<Record<FormulaId, Text>> = {
  RISKGRADE: { zh: '风险等级（公式）', en: 'Risk grade (formula)' },
  RISKCLASS: { zh: '风险类别（公式）', en: 'Risk class (formula)' },
  RISKLEVEL: { zh: '风险级别（公式）', en: 'Risk level (formula)' },
  RISKREASON: { zh: '定级理由（公式）', en: 'Why this grade (formula)' },
  CHECK3211: { zh: '3211缺项（公式）', en: '3211 (formula)' },
  NEXTINSPECTION: { zh: '下次检验日期（公式）', en: 'Next inspection (formula)' },
  DUESTATUS: { zh: '到期状态（公式）', en: 'Due status (formula)' },
  CERTSTATUS: { zh: '证书状态（公式）', en: 'Certificate status (formula)' },
  SUPERVISINGDEPT: { zh: '主管部门（公式）', en: 'Department (formula)' },
  PATROLCYCLE: { zh: '检查周期（公式）', en: 'Check cycle (formula)' },
  REPORTCYCLE: { zh: '报告周期（公式）', en: 'Report cycle (formula)' },
  LEDGERDATE: { zh: '规范日期（公式）', en: 'Date (formula)' },
  CHECKUSCC: { zh: '信用代码校验（公式）', en: 'Credit code check (formula)' },
  CHECKIDCARD: { zh: '身份证号校验（公式）', en: 'Id number check (formula)' },
};
