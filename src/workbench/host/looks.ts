import type { Area } from '../../core';
import { isEntireColumns, isEntireRows } from '../model/areas';
import type { CellLook } from '../model/cellLook';
import type { SheetModel } from '../model/sheetModel';
import { requireAllowed } from './cellGuard';
import type { Host } from './host';
import type { RangeGroup } from './rangePlace';

/** What all cells have alike; null when they differ, as Excel answers. */
export function commonLook<T>({ sheet, areas }: RangeGroup, pick: (look: CellLook) => T): T | null {
  let common: T | undefined;
  let last: CellLook | null = null;
  for (const area of areas) {
    const end = readEnd(sheet, area);
    for (let row = area.top; row <= end.bottom; row++) {
      for (let column = area.left; column <= end.right; column++) {
        const look = sheet.lookAt(row, column);
        if (look === last) continue;
        last = look;
        const value = pick(look);
        if (common === undefined) common = value;
        else if (common !== value) return null;
      }
    }
  }
  return common ?? null;
}

/** Whole columns are read down to one row below all looks: the rest is like that one. */
function readEnd(sheet: SheetModel, area: Area): Area {
  if (!isEntireColumns(area) && !isEntireRows(area)) return area;
  const used = sheet.looks.used() ?? { top: 0, left: 0, bottom: 0, right: 0 };
  return {
    ...area,
    bottom: isEntireColumns(area) ? Math.min(area.bottom, used.bottom + 1) : area.bottom,
    right: isEntireRows(area) ? Math.min(area.right, Math.max(area.left, used.right + 1)) : area.right,
  };
}

/** Changes the look of all cells. Cells that looked alike share their look afterwards too. */
export function changeLooks({ sheet, areas }: RangeGroup, host: Host, change: (look: CellLook) => CellLook): void {
  requireAllowed(sheet, 'allowFormatCells', host);
  const made = new Map<CellLook, CellLook>();
  const changed = (look: CellLook = sheet.plainLook): CellLook => {
    let after = made.get(look);
    if (!after) made.set(look, (after = change(look)));
    return after;
  };
  for (const area of areas) changeArea(sheet, area, changed);
}

function changeArea(sheet: SheetModel, area: Area, changed: (look?: CellLook) => CellLook): void {
  const { looks } = sheet;
  const { top, left, bottom, right } = area;
  if (!isEntireColumns(area) && !isEntireRows(area)) {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) looks.set(row, column, changed(looks.get(row, column)));
    }
    return;
  }
  const used = looks.used();
  const kept: (readonly [number, number, CellLook])[] = [];
  for (let row = Math.max(top, used?.top ?? 0); used && row <= Math.min(bottom, used.bottom); row++) {
    for (let column = Math.max(left, used.left); column <= Math.min(right, used.right); column++) {
      const look = looks.get(row, column);
      if (look) kept.push([row, column, changed(look)]);
    }
  }
  if (isEntireColumns(area)) {
    for (let column = left; column <= right; column++) {
      looks.setColumns(column, column, changed(looks.columnDefault(column)));
    }
  } else for (let row = top; row <= bottom; row++) looks.setRows(row, row, changed(looks.rowDefault(row)));
  for (const [row, column, look] of kept) looks.set(row, column, look);
}
