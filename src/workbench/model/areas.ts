import type { Area } from '../../core';

export const maxRows = 1_048_576;
export const maxColumns = 16_384;

export function areaOf(row: number, column: number, rows = 1, columns = 1): Area {
  return { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
}

export function heightOf({ top, bottom }: Area): number {
  return bottom - top + 1;
}

export function widthOf({ left, right }: Area): number {
  return right - left + 1;
}

export function cellsOf(area: Area): number {
  return heightOf(area) * widthOf(area);
}

export function isEntireColumns({ top, bottom }: Area): boolean {
  return top === 0 && bottom === maxRows - 1;
}

export function isEntireRows({ left, right }: Area): boolean {
  return left === 0 && right === maxColumns - 1;
}

export function isInside(inner: Area, outer: Area): boolean {
  return (
    inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right
  );
}

export function intersection(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

/** The smallest area around all of them; null around nothing. */
export function around(areas: readonly Area[]): Area | null {
  const [first, ...others] = areas;
  if (!first) return null;
  let { top, left, bottom, right } = first;
  for (const area of others) {
    top = Math.min(top, area.top);
    left = Math.min(left, area.left);
    bottom = Math.max(bottom, area.bottom);
    right = Math.max(right, area.right);
  }
  return { top, left, bottom, right };
}
