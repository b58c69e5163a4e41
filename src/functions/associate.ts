import { cellFunctions } from './cells/cellFunctions';
import type { FunctionsRuntime } from './runtime';

/** Gives Excel the functions by their names: at once, so that no cell asks in vain while the page goes on loading. */
export function associateFunctions({ associate }: Pick<FunctionsRuntime, 'associate'>): void {
  for (const [id, call] of Object.entries(cellFunctions)) associate(id, call);
}
