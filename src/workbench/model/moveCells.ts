import type { Area } from '../../core';
import { isEntireColumns, isEntireRows, maxColumns, maxRows } from './areas';
import { shiftReference } from './shiftReference';
import type { SheetModel } from './sheetModel';
import { type Shift, shiftArea } from './shift';
import type { SparseGrid } from './sparseGrid';
import type { WorkbookModel } from './workbookModel';

/**
 * Inserts or deletes cells; those below or to the right move. Merges, tables, the filter, hidden rows, sizes and defined
 * names follow. References inside the cells' own formulas do not: nothing calculates them here.
 */
export function moveCells(sheet: SheetModel, shift: Shift, workbook: WorkbookModel): void {
  for (const grid of [sheet.values, sheet.formulas, sheet.formats, sheet.looks, sheet.links]) {
    moveGrid(grid, shift);
  }
  const following = (areas: readonly Area[]): Area[] =>
    areas.map((area) => shiftArea(area, shift)).filter((area) => area !== null);
  sheet.merges = following(sheet.merges);
  for (const table of [...sheet.tables]) {
    const area = shiftArea(table.area, shift);
    if (area) table.area = area;
    else sheet.tables.splice(sheet.tables.indexOf(table), 1);
  }
  sheet.filterArea &&= shiftArea(sheet.filterArea, shift);
  if (shift.along === 'rows' && isEntireRows(shift.area)) {
    moveKeys(sheet.hiddenRows, sheet.rowHeights, shift.area.top, shift.area.bottom, shift.kind);
    moveKeys(sheet.filteredRows, new Map(), shift.area.top, shift.area.bottom, shift.kind);
  }
  if (shift.along === 'columns' && isEntireColumns(shift.area)) {
    moveKeys(sheet.hiddenColumns, sheet.columnWidths, shift.area.left, shift.area.right, shift.kind);
  }
  for (const name of workbook.names) name.formula = shiftReference(name.formula, sheet.name, shift);
  sheet.shiftParts(shift);
}

function moveGrid(grid: SparseGrid<unknown>, { kind, along, area }: Shift): void {
  const { top, left, bottom, right } = area;
  const rows = bottom - top + 1;
  const columns = right - left + 1;
  if (along === 'rows' && isEntireRows(area)) {
    if (kind === 'insert') grid.insertRows(top, rows);
    else grid.deleteRows(top, rows);
  } else if (along === 'columns' && isEntireColumns(area)) {
    if (kind === 'insert') grid.insertColumns(left, columns);
    else grid.deleteColumns(left, columns);
  } else moveBand(grid, area, along === 'rows' ? rows : 0, along === 'columns' ? columns : 0, kind);
}

function moveBand(grid: SparseGrid<unknown>, area: Area, rows: number, columns: number, kind: Shift['kind']): void {
  const used = grid.used();
  if (!used) return;
  const last = {
    bottom: rows > 0 ? Math.min(used.bottom + rows, maxRows - 1) : area.bottom,
    right: columns > 0 ? Math.min(used.right + columns, maxColumns - 1) : area.right,
  };
  const sign = kind === 'insert' ? -1 : 1;
  const moved: (readonly [number, number, unknown])[] = [];
  for (let row = area.top; row <= last.bottom; row++) {
    for (let column = area.left; column <= last.right; column++) {
      const from = [row + sign * rows, column + sign * columns] as const;
      const fresh = kind === 'insert' && (from[0] < area.top || from[1] < area.left);
      moved.push([row, column, fresh ? undefined : grid.get(...from)]);
    }
  }
  for (const [row, column, value] of moved) grid.set(row, column, value);
}

function moveKeys(set: Set<number>, map: Map<number, number>, from: number, to: number, kind: Shift['kind']): void {
  const count = to - from + 1;
  const moved = (key: number): number | null => {
    if (key < from) return key;
    if (kind === 'insert') return key + count;
    return key <= to ? null : key - count;
  };
  const keys = [...set];
  const entries = [...map];
  set.clear();
  map.clear();
  for (const key of keys) {
    const place = moved(key);
    if (place !== null) set.add(place);
  }
  for (const [key, size] of entries) {
    const place = moved(key);
    if (place !== null) map.set(place, size);
  }
}
