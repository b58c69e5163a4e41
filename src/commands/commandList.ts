import { check } from './check';
import { clear } from './clear';
import type { Command } from './command';
import type { CommandId } from './commandIds';
import { departmentSummaries } from './departmentSummaries';
import { dueDates } from './dueDates';
import { findings } from './findings';
import { grade } from './grade';
import { highlight } from './highlight';
import { nextFinding } from './nextFinding';
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
};
