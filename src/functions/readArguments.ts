import type { Argument, CellValue } from '../core';
import type { Invocation } from './runtime';

/** An argument as the engine takes it, and where it comes from. */
export interface GivenArgument {
  readonly cells: Argument;
  /** '' for a value that stands in the formula itself; null where Excel does not tell. */
  readonly address: string | null;
}

/**
 * Arguments as Office.js hands them over: a value, rows of values, null for one that is left out; `further` is the list
 * of a repeating parameter.
 */
export function readArguments(
  args: readonly unknown[],
  further: unknown,
  addresses: readonly unknown[] | null,
): GivenArgument[] {
  const list = Array.isArray(further) ? (further as readonly unknown[]) : [];
  // Lists of addresses are told as such or one by one.
  const told = addresses?.flat();
  return [...args, ...list].map((value, at) => {
    const address = told?.[at];
    return { cells: cellsOf(value), address: typeof address === 'string' ? address : null };
  });
}

/** Where Excel hands over fewer arguments than a function has, what comes after them stands in an argument's place. */
export function invocationIn(args: readonly unknown[]): Invocation | undefined {
  return args.find(isInvocation);
}

function isInvocation(value: unknown): value is Invocation {
  return typeof value === 'object' && value !== null && 'functionName' in value;
}

function cellsOf(value: unknown): Argument {
  if (value === null || value === undefined || isInvocation(value)) return null;
  if (!Array.isArray(value)) return [[cellOf(value)]];
  const rows = value as readonly unknown[];
  if (rows.length === 0) return null;
  return rows.map((row) => (Array.isArray(row) ? (row as readonly unknown[]).map(cellOf) : [cellOf(row)]));
}

/** Errors come as `CustomFunctions.Error`, or as the cell values of richer Excels, which also have values of other kinds. */
function cellOf(value: unknown): CellValue {
  if (typeof value === 'string') return value === '' ? null : value;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (value === null || value === undefined) return null;
  const { type, code, basicType, basicValue } = value as Readonly<Record<string, unknown>>;
  if (typeof code === 'string') return { error: code };
  if (type === 'Error' || basicType === 'Error')
    return { error: typeof basicValue === 'string' ? basicValue : '#VALUE!' };
  return basicValue === undefined || typeof basicValue === 'object' ? { error: '#VALUE!' } : cellOf(basicValue);
}
