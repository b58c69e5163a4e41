import type { Area } from '../../core';
import type { CellContent } from '../book/cellBlock';

/** Around the ordinary formulas of an area that have no result, as files have them that no spreadsheet has saved; null for none. */
export function unworkedIn({ area, values, formulas }: CellContent): Area | null {
  const width = area.right - area.left + 1;
  let around: Area | null = null;
  for (const { row, column, isAddInCall } of formulas) {
    const value = values[(row - area.top) * width + column - area.left] ?? null;
    if (isAddInCall || value !== null) continue;
    const { top, left, bottom, right }: Area = around ?? { top: row, left: column, bottom: row, right: column };
    around = {
      top: Math.min(top, row),
      left: Math.min(left, column),
      bottom: Math.max(bottom, row),
      right: Math.max(right, column),
    };
  }
  return around;
}
