import type { CellPlace } from '../../../desk/desk';
import { columnNumber } from '../columnNumber';

/** The place of a cell such as 'B12'; the sheet's first cell for what is none. */
export function placeOf(sheet: string, cell: string): CellPlace {
  const [, letters, row] = /^([A-Z]{1,3})([1-9]\d*)$/.exec(cell) ?? [];
  if (letters === undefined) return { sheet, row: 0, column: 0 };
  const column = columnNumber(letters) ?? 0;
  return { sheet, row: Number(row) - 1, column };
}
