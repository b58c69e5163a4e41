import { day } from '../../../src/core/dates/day';
import type { Argument, FormulaCell, FormulaSetting } from '../../../src/core/formulas/formula';
import type { FormulaId } from '../../../src/core/formulas/formulaIds';
import { formulas } from '../../../src/core/formulas/formulas';
import type { CellValue } from '../../../src/core/ledger/snapshot';
import { defaultRuleBook } from '../../../src/core/rulebook/ruleBook';

/** What a test writes for an argument: a value, rows of cells, or null for one that is left out. */
export type Given = Exclude<CellValue, null> | Argument;

export const zh: FormulaSetting = {
  book: defaultRuleBook,
  today: day('2026-11-23'),
  dateSystem: 1900,
  language: 'zh',
};

export function argument(given: Given): Argument {
  return given === null || Array.isArray(given) ? (given as Argument) : [[given as CellValue]];
}

/** The result as a table of texts and numbers; an error is '#VALUE! …' or '#N/A …'. */
export function call(id: FormulaId, given: readonly Given[], setting: FormulaSetting = zh): (string | number)[][] {
  return formulas[id](given.map(argument), setting).map((row) => row.map((cell) => shown(cell, setting)));
}

function shown(cell: FormulaCell, { language }: FormulaSetting): string | number {
  if (typeof cell !== 'object') return cell;
  return `${cell.error === 'invalidValue' ? '#VALUE!' : '#N/A'} ${cell.message[language]}`;
}

/** The one cell that a formula answers with. */
export function one(id: FormulaId, given: readonly Given[], setting: FormulaSetting = zh): string | number {
  const result = call(id, given, setting);
  expect([result.length, result[0]!.length]).toEqual([1, 1]);
  return result[0]![0]!;
}

/** A column of cells. */
export function column(...cells: CellValue[]): Argument {
  return cells.map((cell) => [cell]);
}
