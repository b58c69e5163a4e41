import type { FormulaId } from '../../core';
import { certStatus } from './certStatus';
import { check3211 } from './check3211';
import { checkIdCard } from './checkIdCard';
import { checkUscc } from './checkUscc';
import { dueStatus } from './dueStatus';
import { ledgerDate } from './ledgerDate';
import { nextInspection } from './nextInspection';
import { patrolCycle } from './patrolCycle';
import { reportCycle } from './reportCycle';
import { riskClass } from './riskClass';
import { riskGrade } from './riskGrade';
import { riskLevel } from './riskLevel';
import { riskReason } from './riskReason';
import { supervisingDept } from './supervisingDept';

/** Every function by the name under which cells call it. */
export const cellFunctions: Readonly<Record<FormulaId, (...args: never[]) => unknown[][]>> = {
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
  CHECKIDCARD: checkIdCard,
};
