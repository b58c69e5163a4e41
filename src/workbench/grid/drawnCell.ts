import { BooleanNumber, CellValueType, type ICellData } from '@univerjs/core';
import type { CellValue } from '../../core';
import type { CellBlock } from '../book/cellBlock';
import type { DrawnLook } from '../book/sheetView';
import type { FormulaBook } from './formulaBook';

/** Rows of cells as Univer keeps them. */
export type CellRows = Record<number, Record<number, ICellData>>;

/** What a cell shows of a value: errors as their text. */
export function drawnValue(value: CellValue): ICellData {
  if (value === null) return {};
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'string') return { v: value, t: CellValueType.STRING };
  if (typeof value === 'boolean')
    return { v: value ? BooleanNumber.TRUE : BooleanNumber.FALSE, t: CellValueType.BOOLEAN };
  return { v: value.error, t: CellValueType.STRING, custom: anError };
}

/** Tells an error from a text that reads alike. */
const anError = { isError: true };

export function isErrorCell(cell: ICellData | null | undefined): boolean {
  return cell?.custom === anError;
}

/** Puts a block into the rows of a sheet in place of what stood there, and its formulas into the book of formulas. */
export function putBlock(
  rows: CellRows,
  block: CellBlock,
  styleOf: (look: DrawnLook) => string | null,
  formulas: FormulaBook,
): void {
  const { area, values, lookOf } = block;
  const styles = block.looks.map(styleOf);
  const width = area.right - area.left + 1;
  formulas.forget(block.sheet, area);
  let at = 0;
  for (let row = area.top; row <= area.bottom; row++) {
    const cells = (rows[row] ??= {});
    for (let column = area.left; column < area.left + width; column++, at++) {
      const look = lookOf[at] ?? 0;
      const style = styles[look];
      const value = values[at] ?? null;
      // A blank cell of the plain look shows nothing.
      if (value === null && (look === 0 || !style)) {
        Reflect.deleteProperty(cells, column);
        continue;
      }
      const cell = drawnValue(value);
      if (style) cell.s = style;
      cells[column] = cell;
    }
  }
  for (const { row, column, formula } of block.formulas) {
    if (row >= area.top && row <= area.bottom) formulas.set(block.sheet, row, column, formula);
  }
}
