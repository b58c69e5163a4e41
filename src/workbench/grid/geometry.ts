import { SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';
import type { OpenUnit } from './openUnit';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

type DrawnUnit = Pick<OpenUnit, 'skeletons' | 'render'>;

/** Where a cell is drawn, in pixels from the corner of the drawing; a merged cell is as large as its area. */
export function boxOf(unit: DrawnUnit, row: number, column: number): Box | null {
  const skeleton = unit.skeletons()?.getCurrentSkeleton();
  const view = unit.render()?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!skeleton || !view) return null;
  const cell = skeleton.getCellWithCoordByIndex(row, column);
  const { startX, startY, endX, endY } = cell.isMerged || cell.isMergedMainCell ? cell.mergeInfo : cell;
  const { xSplit, ySplit } = skeleton.worksheet.getFreeze();
  const left = startX - (column < xSplit ? 0 : view.viewportScrollX);
  const top = startY - (row < ySplit ? 0 : view.viewportScrollY);
  return { left, top, width: endX - startX, height: endY - startY };
}

/** Whether a point of the drawing is on cells, not on the headings beside and above them. */
export function isOnCells(unit: DrawnUnit, x: number, y: number): boolean {
  const skeleton = unit.skeletons()?.getCurrentSkeleton();
  return skeleton ? x > skeleton.rowHeaderWidth && y > skeleton.columnHeaderHeight : false;
}
