import type { Area } from '../../core';

/**
 * Cells that were inserted or deleted: `area` is where they are (or were); the cells below it (or to its right) moved
 * by its height (or width), away from it when inserted.
 */
export interface Shift {
  readonly kind: 'insert' | 'delete';
  /** Whether the neighbours below or those to the right moved. */
  readonly along: 'rows' | 'columns';
  readonly area: Area;
}

/** Where an area is afterwards; null when all its cells were deleted. Areas only partly in the moved band stay. */
export function shiftArea(area: Area, shift: Shift): Area | null {
  const rows = shift.along === 'rows';
  const { area: band } = shift;
  const inBand = rows
    ? band.left <= area.left && area.right <= band.right
    : band.top <= area.top && area.bottom <= band.bottom;
  if (!inBand) return area;
  const [from, to] = rows ? [band.top, band.bottom] : [band.left, band.right];
  const ends = rows
    ? shiftEnds(area.top, area.bottom, from, to, shift.kind)
    : shiftEnds(area.left, area.right, from, to, shift.kind);
  if (ends === null) return null;
  return rows ? { ...area, top: ends[0], bottom: ends[1] } : { ...area, left: ends[0], right: ends[1] };
}

function shiftEnds(
  first: number,
  last: number,
  from: number,
  to: number,
  kind: Shift['kind'],
): readonly [number, number] | null {
  const count = to - from + 1;
  if (kind === 'insert') return [first >= from ? first + count : first, last >= from ? last + count : last];
  if (first >= from && last <= to) return null;
  const start = first > to ? first - count : Math.min(first, from);
  const end = last > to ? last - count : last >= from ? from - 1 : last;
  return [start, end];
}
