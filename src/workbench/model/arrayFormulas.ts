import type { Area } from '../../core';
import { intersection } from './areas';
import type { ModelPart } from './modelPart';
import type { SheetModel } from './sheetModel';
import { shiftArea } from './shift';

/** A formula that the file has as an array formula: it is worked out once for all cells of its area. */
export interface ArrayFormula {
  readonly area: Area;
  /** With '='. Something else in the first cell is no array formula any more. */
  readonly formula: string;
}

export const arrayFormulas: ModelPart<ArrayFormula[]> = {
  create: () => [],
  copy: (all) => [...all],
  shift: (all, shift) => {
    const moved = all.flatMap(({ area, formula }) => {
      const there = shiftArea(area, shift);
      return there ? [{ area: there, formula }] : [];
    });
    all.splice(0, all.length, ...moved);
  },
};

/** Those of them that meet the area, as far as they still are. */
export function arrayFormulasIn(sheet: SheetModel, area: Area): ArrayFormula[] {
  const isStill = ({ area: { top, left }, formula }: ArrayFormula): boolean =>
    sheet.formulas.get(top, left) === formula;
  return sheet.part(arrayFormulas).filter((one) => intersection(one.area, area) !== null && isStill(one));
}
