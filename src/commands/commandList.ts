import { check } from './check';
import { clear } from './clear';
import type { Command } from './command';
import type { CommandId } from './commandIds';
import { compareFormulas } from './compareFormulas';
import { departmentSummaries } from './departmentSummaries';
import { dueDates } from './dueDates';
import { findings } from './findings';
import { formulasToValues } from './formulasToValues';
import { grade } from './grade';
import { highlight } from './highlight';
import { insertFormula } from './insertFormula';
import { nextFinding } from './nextFinding';
import { plainFormulas } from './plainFormulas';
import { repairFormulas } from './repairFormulas';
import { rules } from './rules';
import { townshipSummaries } from './townshipSummaries';
import { undo } from './undo';

/** Every command by its id. */
export const commands: Readonly<Record<CommandId, Command>> = {
  check,
  grade,
  dueDates,
  highlight,
  departmentSummaries,
  townshipSummaries,
  findings,
  nextFinding,
  clear,
  undo,
  insertFormula,
  formulasToValues,
  repairFormulas,
  plainFormulas,
  compareFormulas,
  rules,
};
