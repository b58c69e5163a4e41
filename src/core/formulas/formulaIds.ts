/** The functions for cells, by the names under which workbooks keep them: never renamed. */
export const formulaIds = [
  'RISKGRADE',
  'RISKCLASS',
  'RISKLEVEL',
  'RISKREASON',
  'CHECK3211',
  'NEXTINSPECTION',
  'DUESTATUS',
  'CERTSTATUS',
  'SUPERVISINGDEPT',
  'PATROLCYCLE',
  'REPORTCYCLE',
  'LEDGERDATE',
  'CHECKUSCC',
  'CHECKIDCARD',
] as const;

export type FormulaId = (typeof formulaIds)[number];
