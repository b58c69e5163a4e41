import type { Day, FormulaId, FormulaPlace, Language, Text } from '../core';
import type { Desk } from '../desk/desk';
import type { Watch, WorkbookPort } from '../port/workbookPort';
import type { CommandId } from './commandIds';
import type { LastCheck } from './lastCheck';

/** One action of the user, the same from the ribbon and from the pane. */
export interface Command {
  readonly id: CommandId;
  /** As on its button; also what 撤销上一步 says that it takes back. */
  readonly words: Text;
  /** Rejects with a PortRefusal or DeskCancelled where it cannot be done; the workbook is then as before. */
  run(work: Work): Promise<Outcome>;
}

/** All that a command has to work with. */
export interface Work {
  readonly port: WorkbookPort;
  readonly desk: Desk;
  readonly watch: Watch;
  readonly language: Language;
  readonly asOf: Day;
  /** The day of the device. */
  readonly today: Day;
  /** The report that the desk holds, kept from command to command. */
  readonly last: LastCheck;
  readonly choice: Choice;
}

/** What the user has picked in the pane; from the ribbon everything. */
export interface Choice {
  readonly departments: 'all' | readonly string[];
  readonly townships: 'all' | readonly string[];
  /** Which function to put where; null where the command is about none. */
  readonly formula?: { readonly id: FormulaId } & FormulaPlace;
}

/** How it ended, in one sentence. */
export interface Outcome {
  readonly tone: 'done' | 'nothing' | 'refused' | 'cancelled';
  readonly text: Text;
}
