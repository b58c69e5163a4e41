import type { FormulaCell, FormulaResult, Language } from '../core';
import type { FunctionsRuntime } from './runtime';

const codes = { invalidValue: '#VALUE!', notAvailable: '#N/A' } as const;

/** A result as Excel takes it. An error that stands alone is thrown, which shows its words in every Excel. */
export function showResult(result: FormulaResult, language: Language, runtime: FunctionsRuntime): unknown[][] {
  const show = (cell: FormulaCell): unknown =>
    typeof cell === 'object' ? new runtime.Error(codes[cell.error], cell.message[language]) : cell;
  const [first] = result[0] ?? [];
  if (result.length === 1 && result[0]!.length === 1 && typeof first === 'object') throw show(first) as Error;
  return result.map((row) => row.map(show));
}
