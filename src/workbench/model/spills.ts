import type { Area } from '../../core';
import { intersection } from './areas';
import type { ModelPart } from './modelPart';
import type { SheetModel } from './sheetModel';
import { shiftArea } from './shift';

/** Where formulas fill cells beside their own: the area starts at the formula's cell. */
export const spills: ModelPart<Area[]> = {
  create: () => [],
  copy: (areas) => [...areas],
  shift: (areas, shift) => {
    const moved = areas.map((area) => shiftArea(area, shift)).filter((area) => area !== null);
    areas.splice(0, areas.length, ...moved);
  },
};

/** The spill that starts at this cell; null without one. */
export function spillFrom(sheet: SheetModel, row: number, column: number): Area | null {
  return sheet.part(spills).find(({ top, left }) => top === row && left === column) ?? null;
}

/** The spill that this cell belongs to, its own formula's cell among them; null without one. */
export function spillAt(sheet: SheetModel, row: number, column: number): Area | null {
  const holds = ({ top, left, bottom, right }: Area): boolean =>
    row >= top && row <= bottom && column >= left && column <= right;
  return sheet.part(spills).find(holds) ?? null;
}

export function addSpill(sheet: SheetModel, area: Area): void {
  sheet.part(spills).push(area);
}

/** Forgets the spill; its cells stay as they are. */
export function removeSpill(sheet: SheetModel, area: Area): void {
  const all = sheet.part(spills);
  const at = all.indexOf(area);
  if (at >= 0) all.splice(at, 1);
}

/**
 * Forgets the spills that a write into an area breaks: it takes one of the cells that they fill, or their formula. The
 * other cells keep what they show. `isOwn` tells those that are worked out anew after it and look to themselves.
 */
export function breakSpills(sheet: SheetModel, written: Area, isOwn: (spill: Area) => boolean = () => false): void {
  for (const spill of [...sheet.part(spills)]) {
    const met = intersection(spill, written);
    if (met === null || isOwn(spill)) continue;
    const isFirstOnly = met.bottom === spill.top && met.right === spill.left;
    if (!isFirstOnly || sheet.formulas.get(spill.top, spill.left) === undefined) removeSpill(sheet, spill);
  }
}
