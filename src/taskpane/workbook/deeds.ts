import { createContext, useContext } from 'react';
import type { CommandId } from '../../commands/commandIds';
import type { RunnerState } from '../../commands/commandRunner';
import type { Choice } from '../../commands/command';
import type { Day, Language } from '../../core';
import type { CellPlace, Desk } from '../../desk/desk';

/** What every screen can see and do. */
export interface Deeds {
  readonly language: Language;
  readonly state: RunnerState;
  readonly desk: Desk;
  /** Jumps to the cell; says so where it is not there any more. */
  readonly jump: (place: CellPlace) => void;
  readonly run: (id: CommandId, choice?: Choice) => void;
  /** True where a command can be started now. */
  readonly canRun: boolean;
  readonly copy: (text: string) => Promise<boolean>;
  /** The cell where the cursor is. */
  readonly selected: () => Promise<CellPlace>;
  /** The day by which is judged. */
  readonly asOf: Day;
  /** False in an Excel that does not run custom functions. */
  readonly hasFunctions: boolean;
}

const DeedsContext = createContext<Deeds | null>(null);

export const DeedsProvider = DeedsContext.Provider;

export function useDeeds(): Deeds {
  const deeds = useContext(DeedsContext);
  if (deeds === null) throw new Error('a screen stands outside its pane');
  return deeds;
}
