import type { Area } from '../../core';
import { intersection, isInside } from '../model/areas';
import type { SheetModel } from '../model/sheetModel';
import { NotImplemented } from '../protocol/officeError';
import { requireAllowed, requireWritable } from './cellGuard';
import type { Host } from './host';

/** Merges an area, or each of its rows: the first filled cell's content stays, in the top left cell, the rest is lost. */
export function mergeCells(sheet: SheetModel, area: Area, across: boolean, host: Host): void {
  requireWritable(sheet, area, host);
  requireAllowed(sheet, 'allowFormatCells', host);
  const others = sheet.merges.filter((merge) => intersection(merge, area) !== null);
  if (others.some((merge) => !isInside(merge, area))) {
    throw new NotImplemented('Range.Merge across the edge of a merged area (action kind 3)');
  }
  sheet.merges = sheet.merges.filter((merge) => !others.includes(merge));
  const bands = across ? rowsOf(area) : [area];
  for (const band of bands) {
    if (band.top === band.bottom && band.left === band.right) continue;
    keepFirst(sheet, band);
    sheet.merges.push(band);
  }
}

export function unmergeCells(sheet: SheetModel, area: Area, host: Host): void {
  requireWritable(sheet, area, host);
  sheet.merges = sheet.merges.filter((merge) => intersection(merge, area) === null);
}

function rowsOf({ top, left, bottom, right }: Area): Area[] {
  return Array.from({ length: bottom - top + 1 }, (_, at) => ({ top: top + at, left, bottom: top + at, right }));
}

function keepFirst(sheet: SheetModel, { top, left, bottom, right }: Area): void {
  let kept = false;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const value = sheet.values.get(row, column);
      const formula = sheet.formulas.get(row, column);
      if (value === undefined && formula === undefined) continue;
      sheet.values.set(row, column, undefined);
      sheet.formulas.set(row, column, undefined);
      if (!kept) {
        sheet.values.set(top, left, value);
        sheet.formulas.set(top, left, formula);
      }
      kept = true;
    }
  }
}
