import type { FormulaId, Text } from '../../../core';

export interface FunctionGroup {
  readonly title: Text;
  readonly ids: readonly FormulaId[];
}

/** The functions by what a clerk wants to know. */
export const functionGroups: readonly FunctionGroup[] = [
  { title: { zh: '定级', en: 'Grades' }, ids: ['RISKGRADE', 'RISKCLASS', 'RISKLEVEL', 'RISKREASON'] },
  { title: { zh: '3211', en: '3211' }, ids: ['CHECK3211'] },
  { title: { zh: '检验到期', en: 'Inspections due' }, ids: ['NEXTINSPECTION', 'DUESTATUS'] },
  { title: { zh: '证书', en: 'Certificates' }, ids: ['CERTSTATUS'] },
  { title: { zh: '监管', en: 'Supervision' }, ids: ['SUPERVISINGDEPT', 'PATROLCYCLE', 'REPORTCYCLE'] },
  { title: { zh: '校验', en: 'Checks of single cells' }, ids: ['LEDGERDATE', 'CHECKUSCC', 'CHECKIDCARD'] },
];
