import type { Area, CellValue } from '../../core';
import { formulaValue } from '../host/formulaValue';
import { packCell, swallowedCells } from '../host/cellGuard';
import type { Host } from '../host/host';
import { around, areaOf } from '../model/areas';
import { cellInput } from '../model/cellInput';
import { isError, type SheetModel } from '../model/sheetModel';
import type { TypedCell } from './book';

/** Excel's own limit on the text of a cell. */
const longestText = 32_767;

/** Whether one of the cells is locked on a protected sheet. */
export function isLocked(sheet: SheetModel, cells: readonly TypedCell[]): boolean {
  if (sheet.protection === null) return false;
  return cells.some(({ row, column }) => sheet.looks.get(row, column)?.locked !== false);
}

/** Puts in what the user typed. Returns the area of cells that now hold something else than what was given. */
export function writeTyped(sheet: SheetModel, cells: readonly TypedCell[], host: Host): Area | null {
  const all = around(cells.map(({ row, column }) => areaOf(row, column)));
  const swallowed = all && swallowedCells(sheet, all);
  const otherwise: Area[] = [];
  for (const cell of cells) {
    const isHidden = swallowed?.has(packCell(cell.row, cell.column)) === true;
    if (isHidden || !writeOne(sheet, cell, host)) otherwise.push(areaOf(cell.row, cell.column));
  }
  return around(otherwise);
}

/** Whether the cell now holds just what was given. */
function writeOne(sheet: SheetModel, { row, column, input, format, exact }: TypedCell, host: Host): boolean {
  if (format !== undefined) sheet.setFormat(row, column, format);
  const own = sheet.formatAt(row, column);
  if (input === null || input === '') {
    sheet.values.set(row, column, undefined);
    sheet.formulas.set(row, column, undefined);
    return true;
  }
  const settings = { dateSystem: host.model.dateSystem, year: host.conditions.year };
  const entered = exact === true || isError(input) ? asIs(input) : cellInput(cut(input), own, settings);
  const { formula } = entered;
  if (formula === undefined) sheet.values.set(row, column, entered.value ?? undefined);
  else if (sheet.formulas.get(row, column) !== formula) {
    const value = formulaValue(formula, sheet, row, column, host.conditions);
    sheet.values.set(row, column, value ?? undefined);
  }
  sheet.formulas.set(row, column, formula);
  const takesFormat = entered.format !== undefined && own === 'General' && exact !== true;
  if (takesFormat) sheet.setFormat(row, column, entered.format);
  return !takesFormat && (formula ?? entered.value) === input;
}

function asIs(input: CellValue): { value: CellValue; formula?: string; format?: string } {
  const isFormula = typeof input === 'string' && input.length > 1 && input.startsWith('=');
  return isFormula ? { value: 0, formula: input } : { value: input };
}

function cut(input: string | number | boolean): string | number | boolean {
  return typeof input === 'string' ? input.slice(0, longestText) : input;
}
