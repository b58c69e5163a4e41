import { certStatus } from './certStatus';
import { check3211 } from './check3211';
import { checkIdCardNo } from './checkIdCardNo';
import { checkUscc } from './checkUscc';
import { dueStatus } from './dueStatus';
import type { FormulaDefinition } from './formulaDefinition';
import type { FormulaId } from './formulaIds';
import { ledgerDate } from './ledgerDate';
import { nextInspection } from './nextInspection';
import { patrolCycle } from './patrolCycle';
import { reportCycle } from './reportCycle';
import { riskClass } from './riskClass';
import { riskGrade } from './riskGrade';
import { riskLevel } from './riskLevel';
import { riskReason } from './riskReason';
import { supervisingDept } from './supervisingDept';

/** Every function by its name. */
export const formulaDefinitions: Readonly<Record<FormulaId, FormulaDefinition>> = {
  RISKGRADE: riskGrade,
  RISKCLASS: riskClass,
  RISKLEVEL: riskLevel,
  RISKREASON: riskReason,
  CHECK3211: check3211,
  NEXTINSPECTION: nextInspection,
  DUESTATUS: dueStatus,
  CERTSTATUS: certStatus,
  SUPERVISINGDEPT: supervisingDept,
  PATROLCYCLE: patrolCycle,
  REPORTCYCLE: reportCycle,
  LEDGERDATE: ledgerDate,
  CHECKUSCC: checkUscc,
  CHECKIDCARD: checkIdCardNo,
};
