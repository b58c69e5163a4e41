import type { Area } from '../../core';
import { areaOf, intersection } from '../model/areas';
import { errorValue } from '../model/cellInput';
import type { SheetModel } from '../model/sheetModel';
import { addSpill, removeSpill, spillFrom, spills } from '../model/spills';
import type { AnswerCell } from '../host/functionCalls';
import type { FormulaCell } from './formulaCell';

/** Shows one error in the formula's own cell; what it filled besides goes blank. Returns the cells that changed. */
export function showError(cell: FormulaCell, error: string): Area {
  const touched = takeBackSpill(cell.sheet, cell.row, cell.column, null);
  cell.sheet.values.set(cell.row, cell.column, errorValue(error) ?? undefined);
  return touched ?? areaOf(cell.row, cell.column);
}

/**
 * Fills the answer in, from the formula's cell on; #SPILL! where a cell of another content is in its way, as cells of
 * `edited` are that do not show the answer any more.
 */
export function showAnswer(cell: FormulaCell, edited: Area | null = null): Area {
  const { sheet, row, column, answer } = cell;
  if (answer === null) return areaOf(row, column);
  const before = takeBackSpill(sheet, row, column, edited) ?? areaOf(row, column);
  const area = areaOf(row, column, answer.length, answer[0]!.length);
  if (!isFree(sheet, area)) {
    sheet.values.set(row, column, errorValue('#SPILL!') ?? undefined);
    return before;
  }
  answer.forEach((cells, down) => {
    cells.forEach((value, across) => {
      sheet.values.set(row + down, column + across, shown(value));
    });
  });
  if (answer.length > 1 || answer[0]!.length > 1) addSpill(sheet, area);
  return {
    ...area,
    bottom: Math.max(area.bottom, before.bottom),
    right: Math.max(area.right, before.right),
  };
}

/** Empties what a formula here filled beside its own cell, but for cells that were `kept`. Returns what it filled. */
export function takeBackSpill(sheet: SheetModel, row: number, column: number, kept: Area | null): Area | null {
  const spill = spillFrom(sheet, row, column);
  if (!spill) return null;
  removeSpill(sheet, spill);
  for (let at = spill.top; at <= spill.bottom; at++) {
    for (let across = spill.left; across <= spill.right; across++) {
      const isKept = kept !== null && intersection(areaOf(at, across), kept) !== null;
      if (!isKept && (at !== row || across !== column)) sheet.values.set(at, across, undefined);
    }
  }
  return spill;
}

/** An empty text is shown as a text cell, as Excel does. */
function shown(value: AnswerCell): Exclude<ReturnType<typeof errorValue>, null> | undefined {
  return typeof value === 'object' ? (errorValue(value.error) ?? undefined) : value;
}

/** Whether nothing but blank cells lies beside the first one; merged cells and tables are in the way too. */
function isFree(sheet: SheetModel, area: Area): boolean {
  if (area.top === area.bottom && area.left === area.right) return true;
  const meets = (other: Area): boolean => intersection(other, area) !== null;
  if (sheet.merges.some(meets) || sheet.tables.some((table) => meets(table.area))) return false;
  if (sheet.part(spills).some(meets)) return false;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (row === area.top && column === area.left) continue;
      if (sheet.values.get(row, column) !== undefined || sheet.formulas.get(row, column) !== undefined) return false;
    }
  }
  return true;
}
