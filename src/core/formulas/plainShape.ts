import type { CellValue } from '../ledger/snapshot';
import type { Argument, FormulaError, FormulaSetting } from './formula';
import { singleCell, widthOf } from './cellRange';
import type { LedgerParameter } from './parameter';
import { refusals, refuse } from './refusals';
import { SettingArguments } from './settingArguments';

/** Plain arguments, each with one row or as many rows as the result. */
export interface PlainArguments {
  readonly height: number;
  /** Columns of the result; 1 where an argument may hold several things in a row. */
  readonly width: number;
  readonly settings: SettingArguments;
  /** The argument was left out. */
  isGiven(at: number): boolean;
  /** How many columns an argument has. */
  widthOf(at: number): number;
  /** The cell of an argument for a row and column of the result; null where it was left out. */
  cell(at: number, row: number, column: number): CellValue;
}

/** Lays single values and ranges over one another: every argument has one row or all rows, and one column or all. */
export function plainArguments(
  parameters: readonly LedgerParameter[],
  args: readonly Argument[],
  setting: FormulaSetting,
): PlainArguments | FormulaError {
  const settings = new SettingArguments(
    setting,
    parameters.some(({ role }) => role === 'detail'),
  );
  const given = args.map((argument) => (argument === null || argument.length === 0 ? null : argument));
  if (given.every((argument) => argument === null)) return refusals.noArguments;
  if (given.some((argument, at) => argument !== null && at >= parameters.length)) return refusals.extraArgument;
  const holdsLists = parameters.some(isList);
  let height = 1;
  let width = 1;
  for (const [at, parameter] of parameters.entries()) {
    const argument = given[at] ?? null;
    if (argument === null) continue;
    if (parameter.role !== undefined) {
      const cell = singleCell(argument);
      const wrong = cell === undefined ? refuse(refusals.oneCell, { argument: parameter.name }) : settings.take(cell);
      if (wrong !== null) return wrong;
      given[at] = null;
      continue;
    }
    const across = widthOf(argument);
    if (holdsLists && across > 1 && !isList(parameter))
      return refuse(refusals.severalColumns, { argument: parameter.name });
    if (!fits(argument.length, height) || (!holdsLists && !fits(across, width))) return refusals.shapes;
    height = Math.max(height, argument.length);
    if (!holdsLists) width = Math.max(width, across);
  }
  return new Laid(given, height, width, settings);
}

function isList({ per, across }: LedgerParameter): boolean {
  return per !== undefined || across !== undefined;
}

function fits(size: number, others: number): boolean {
  return size === 1 || others === 1 || size === others;
}

class Laid implements PlainArguments {
  private readonly widths: readonly number[];

  constructor(
    private readonly given: readonly Argument[],
    readonly height: number,
    readonly width: number,
    readonly settings: SettingArguments,
  ) {
    this.widths = given.map((range) => widthOf(range ?? []));
  }

  isGiven(at: number): boolean {
    return (this.given[at] ?? null) !== null;
  }

  widthOf(at: number): number {
    return this.widths[at] ?? 0;
  }

  cell(at: number, row: number, column: number): CellValue {
    const range = this.given[at] ?? null;
    if (range === null) return null;
    const cells = range.length === 1 ? range[0]! : range[row]!;
    return (cells.length === 1 ? cells[0] : cells[column]) ?? null;
  }
}
