import type { FunctionsFile } from '../calculation/functionsFile';
import { parseCall } from '../calculation/parseCall';

/** Whether a formula is one call of one of the add-in's functions, which are worked out by the add-in itself. */
export function addInCalls(metadata: FunctionsFile | null): (formula: string) => boolean {
  const names = new Set(metadata?.functions.map(({ name }) => name.toUpperCase()));
  return (formula) => {
    const end = formula.indexOf('(');
    if (end < 0) return false;
    const name = formula.slice(1, end).trim().toUpperCase();
    if (!names.has(name.startsWith('_XLDUDF_') ? name.slice(8) : name)) return false;
    return parseCall(formula) !== null;
  };
}
