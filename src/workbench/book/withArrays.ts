import { intersection } from '../model/areas';
import { arrayFormulasIn } from '../model/arrayFormulas';
import type { SheetModel } from '../model/sheetModel';
import type { CellContent, CellFormula } from './cellBlock';

/** A content in which array formulas stand in every cell that they fill. */
export function withArrays(sheet: SheetModel, content: CellContent): CellContent {
  const arrays = arrayFormulasIn(sheet, content.area);
  if (arrays.length === 0) return content;
  const all = new Map<string, CellFormula>(content.formulas.map((one) => [`${one.row} ${one.column}`, one]));
  for (const { area, formula } of arrays) {
    const { top, left, bottom, right } = intersection(area, content.area)!;
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        all.set(`${row} ${column}`, { row, column, formula, isAddInCall: false, array: area });
      }
    }
  }
  return { ...content, formulas: [...all.values()] };
}
