import type { Area } from '../../core';
import { intersection, isEntireColumns, isEntireRows, isInside } from '../model/areas';
import type { SheetModel } from '../model/sheetModel';
import type { SparseGrid } from '../model/sparseGrid';
import { OfficeError } from '../protocol/officeError';
import { requireWritable } from './cellGuard';
import type { Host } from './host';

const kinds = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'];

/** `range.clear(applyTo)`; left out it is All. */
export function clearCells(sheet: SheetModel, area: Area, applyTo: unknown, host: Host): void {
  const kind = applyTo ?? 'All';
  if (typeof kind !== 'string' || !kinds.includes(kind)) throw new OfficeError('InvalidArgument');
  requireWritable(sheet, area, host);
  if (kind === 'All' || kind === 'Contents') {
    clear(sheet.values, area);
    clear(sheet.formulas, area);
    host.report({ kind: 'edit', sheet, area, remote: false });
  }
  if (kind !== 'Contents' && kind !== 'Formats') clear(sheet.links, area);
  if (kind === 'All' || kind === 'Formats') {
    // Where whole rows or columns look otherwise, cells must say that they are plain.
    clear(sheet.formats, area, sheet.formats.hasDefaults ? 'General' : undefined);
    clear(sheet.looks, area, sheet.looks.hasDefaults ? sheet.plainLook : undefined);
    sheet.merges = sheet.merges.filter((merge) => !isInside(merge, area));
    sheet.clearPartFormats(area);
  }
}

function clear<T>(grid: SparseGrid<T>, area: Area, plain?: T): void {
  if (isEntireColumns(area)) {
    grid.setColumns(area.left, area.right, plain);
    return;
  }
  if (isEntireRows(area)) {
    grid.setRows(area.top, area.bottom, plain);
    return;
  }
  const used = grid.used();
  const filled = plain === undefined ? used && intersection(used, area) : area;
  if (!filled) return;
  for (let row = filled.top; row <= filled.bottom; row++) {
    for (let column = filled.left; column <= filled.right; column++) grid.set(row, column, plain);
  }
}
