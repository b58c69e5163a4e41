import { isEntireColumns, isEntireRows } from '../model/areas';
import { OfficeError } from '../protocol/officeError';
import { requireAllowed } from './cellGuard';
import type { Host } from './host';
import type { RangePlace } from './rangePlace';
import { matrix } from './writeCells';

/** Sets number formats, of bounded ranges as Excel demands: null leaves a cell alone. Values stay as they are, texts too: only what comes later is affected. */
export function writeFormats({ sheet, area }: RangePlace, input: unknown, host: Host): void {
  requireAllowed(sheet, 'allowFormatCells', host);
  if (isEntireColumns(area) || isEntireRows(area)) throw new OfficeError('InvalidArgument');
  const rows = matrix(input, area);
  for (let row = 0; row < rows.length; row++) {
    const cells = rows[row]!;
    for (let column = 0; column < cells.length; column++) {
      const format = cells[column];
      if (format !== null) sheet.setFormat(area.top + row, area.left + column, stored(format));
    }
  }
}

function stored(format: unknown): string {
  if (typeof format !== 'string' || format === '') throw new OfficeError('InvalidArgument');
  return format;
}
