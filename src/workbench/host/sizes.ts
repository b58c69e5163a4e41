import { OfficeError } from '../protocol/officeError';
import type { RangeGroup } from './rangePlace';

/** Of all columns of a range; null when they differ. */
export function columnWidth({ sheet, areas }: RangeGroup): number | null {
  return common(
    areas.map(({ left, right }) => [left, right]),
    sheet.columnWidths,
    sheet.defaultColumnWidth,
  );
}

export function rowHeight({ sheet, areas }: RangeGroup): number | null {
  return common(
    areas.map(({ top, bottom }) => [top, bottom]),
    sheet.rowHeights,
    sheet.defaultRowHeight,
  );
}

function common(
  spans: readonly (readonly number[])[],
  sizes: ReadonlyMap<number, number>,
  usual: number,
): number | null {
  let size: number | null = null;
  for (const [from = 0, to = 0] of spans) {
    let set = 0;
    for (const [at, own] of sizes) {
      if (at < from || at > to) continue;
      set++;
      size ??= own;
      if (own !== size) return null;
    }
    if (set > to - from) continue;
    size ??= usual;
    if (size !== usual) return null;
  }
  return size;
}

export function setSizes({ sheet, areas }: RangeGroup, along: 'rows' | 'columns', value: unknown): void {
  if (typeof value !== 'number' || value < 0) throw new OfficeError('InvalidArgument');
  const sizes = along === 'rows' ? sheet.rowHeights : sheet.columnWidths;
  for (const area of areas) {
    const [from, to] = along === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
    for (let at = from; at <= to; at++) sizes.set(at, value);
  }
}

/** Whether all columns or rows of a range have the usual size; null when some have. */
export function isStandard({ sheet, areas }: RangeGroup, along: 'rows' | 'columns'): boolean | null {
  const sizes = along === 'rows' ? sheet.rowHeights : sheet.columnWidths;
  const spans = areas.map(({ top, left, bottom, right }) => (along === 'rows' ? [top, bottom] : [left, right]));
  const count = spans.reduce((sum, [from = 0, to = 0]) => sum + to - from + 1, 0);
  const own = [...sizes.keys()].filter((at) => spans.some(([from = 0, to = 0]) => from <= at && at <= to)).length;
  return own === 0 ? true : own === count ? false : null;
}

/** Back to the usual size. */
export function forgetSizes({ sheet, areas }: RangeGroup, along: 'rows' | 'columns'): void {
  const sizes = along === 'rows' ? sheet.rowHeights : sheet.columnWidths;
  for (const area of areas) {
    const [from, to] = along === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
    for (const at of [...sizes.keys()]) if (from <= at && at <= to) sizes.delete(at);
  }
}

/** As wide as the longest text would be, about; rows go back to the usual height. Nothing here draws letters. */
export function autofitColumns({ sheet, areas }: RangeGroup): void {
  for (const { top, left, bottom, right } of areas) {
    const used = sheet.values.used();
    if (!used) continue;
    for (let column = Math.max(left, used.left); column <= Math.min(right, used.right); column++) {
      let longest = 0;
      for (let row = Math.max(top, used.top); row <= Math.min(bottom, used.bottom); row++) {
        const value = sheet.values.get(row, column);
        if (typeof value === 'string' || typeof value === 'number') longest = Math.max(longest, String(value).length);
      }
      if (longest > 0) sheet.columnWidths.set(column, 6 * longest + 6);
    }
  }
}

export function autofitRows({ sheet, areas }: RangeGroup): void {
  for (const { top, bottom } of areas) {
    for (const row of [...sheet.rowHeights.keys()]) if (row >= top && row <= bottom) sheet.rowHeights.delete(row);
  }
}
