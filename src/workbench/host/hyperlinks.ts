import type { Hyperlink } from '../model/sheetModel';
import { OfficeError } from '../protocol/officeError';
import { requireWritable } from './cellGuard';
import type { Host } from './host';
import type { RangePlace } from './rangePlace';

/** The link of the first cell; null without one. */
export function readLink({ sheet, area }: RangePlace): Hyperlink | null {
  return sheet.links.get(area.top, area.left) ?? null;
}

/** Sets the link of every cell; its text, when it has one, becomes the cells' value. Cells look as before. */
export function writeLink({ sheet, area }: RangePlace, value: unknown, host: Host): void {
  requireWritable(sheet, area, host);
  if (typeof value !== 'object' || value === null) throw new OfficeError('InvalidArgument');
  const link = value as Hyperlink;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      sheet.links.set(row, column, link);
      if (link.textToDisplay === undefined) continue;
      sheet.formulas.set(row, column, undefined);
      sheet.values.set(row, column, link.textToDisplay);
    }
  }
}
