import type { Area } from '../../core';
import { intersection, isEntireColumns, isEntireRows } from '../model/areas';
import type { SheetModel, SheetProtection } from '../model/sheetModel';
import { OfficeError } from '../protocol/officeError';
import type { Host } from './host';
import { requireOperable } from './limits';

/** Refuses to write into locked cells of a protected sheet, and into a sheet that is gone. */
export function requireWritable(sheet: SheetModel, area: Area, host: Host): void {
  requireOnBook(sheet, host);
  if (!isEntireColumns(area) && !isEntireRows(area)) {
    requireOperable((area.bottom - area.top + 1) * (area.right - area.left + 1));
  }
  if (sheet.protection !== null && hasLocked(sheet, area)) throw new OfficeError('AccessDenied');
}

/** Refuses what a protected sheet allows only with an option: 'allowFormatCells', 'allowInsertRows' … */
export function requireAllowed(sheet: SheetModel, option: string, host: Host): void {
  requireOnBook(sheet, host);
  const { protection } = sheet;
  if (protection !== null && !allows(protection, option)) throw new OfficeError('AccessDenied');
}

function allows({ options }: SheetProtection, option: string): boolean {
  return options[option] === true;
}

/** Refuses ranges of a sheet that has been deleted. */
export function requireOnBook(sheet: SheetModel, host: Host): void {
  if (!host.model.sheets.includes(sheet)) throw new OfficeError('InvalidReference');
}

function hasLocked(sheet: SheetModel, area: Area): boolean {
  // A cell without a look of its own is locked; below and right of all looks the first one met is.
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (sheet.lookAt(row, column).locked !== false) return true;
    }
  }
  return false;
}

/** Cells that are swallowed by a merge: all of it but the top left one. Packed by `packCell`. */
export function swallowedCells(sheet: SheetModel, area: Area): ReadonlySet<number> | null {
  const merges = sheet.merges.filter((merge) => intersection(merge, area) !== null);
  if (merges.length === 0) return null;
  const swallowed = new Set<number>();
  for (const { top, left, bottom, right } of merges) {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        if (row !== top || column !== left) swallowed.add(packCell(row, column));
      }
    }
  }
  return swallowed;
}

export function packCell(row: number, column: number): number {
  return row * 16384 + column;
}
