import type { Area } from '../../core';
import { intersection } from '../model/areas';
import { isError, type SheetModel } from '../model/sheetModel';
import { NotImplemented, OfficeError } from '../protocol/officeError';
import type { ClassExtension, HostObject } from './hostClass';
import { rangeObject } from './range';
import { rangeAreasObject } from './rangeAreas';
import { RangeGroup, type RangePlace } from './rangePlace';

/** Excel refuses to list more merged areas. */
const mostMerges = 512;

/** Ways from a range to those of its cells that have something. */
export const rangeSpecial: ClassExtension<RangePlace> = {
  of: 'Range',
  method: {
    GetUsedRange: (place, [valuesOnly]) => usedRange(place, valuesOnly) ?? rangeObject(place.sheet, firstCell(place)),
    GetUsedRangeOrNullObject: (place, [valuesOnly]) => usedRange(place, valuesOnly),
    GetMergedAreasOrNullObject: ({ sheet, area }) => {
      // Only merges that begin inside the range are told.
      const areas = sheet.merges.filter(
        ({ top, left }) => intersection(area, { top, left, bottom: top, right: left }) !== null,
      );
      if (areas.length > mostMerges) throw new OfficeError('InvalidArgument');
      return areas.length === 0 ? null : rangeAreasObject(new RangeGroup(sheet, areas));
    },
    GetSpecialCells: (place, args) => {
      const found = specialCells(place, args);
      if (found === null) throw new OfficeError('ItemNotFound');
      return found;
    },
    GetSpecialCellsOrNullObject: specialCells,
  },
};

function usedRange({ sheet, area }: RangePlace, valuesOnly: unknown): HostObject | null {
  const used = sheet.usedArea(valuesOnly !== true);
  const inside = used && intersection(used, area);
  return inside && rangeObject(sheet, inside);
}

function firstCell({ area: { top, left } }: RangePlace): Area {
  return { top, left, bottom: top, right: left };
}

function specialCells(place: RangePlace, [type, valueType]: readonly unknown[]): HostObject | null {
  const { sheet } = place;
  if (
    valueType !== null &&
    valueType !== undefined &&
    valueType !== 'All' &&
    type !== 'Constants' &&
    type !== 'Formulas'
  ) {
    throw new OfficeError('InvalidArgument');
  }
  const area = intersection(place.area, sheet.usedArea(true) ?? firstCell(place));
  if (type === 'Visible') return grouped(sheet, visibleBands(sheet, place.area));
  if (area === null) return null;
  if (type === 'Constants' || type === 'Formulas') return grouped(sheet, filled(sheet, area, type, valueType));
  if (type === 'Blanks') {
    return grouped(
      sheet,
      runs(area, (row, column) => sheet.values.get(row, column) === undefined),
    );
  }
  throw new NotImplemented(`Range.GetSpecialCells of ${String(type)} (action kind 3)`);
}

function grouped(sheet: SheetModel, areas: readonly Area[]): HostObject | null {
  return areas.length === 0 ? null : rangeAreasObject(new RangeGroup(sheet, areas));
}

function visibleBands(sheet: SheetModel, area: Area): Area[] {
  const rows = bands(area.top, area.bottom, [...sheet.hiddenRows, ...sheet.filteredRows]);
  const columns = bands(area.left, area.right, [...sheet.hiddenColumns]);
  return rows.flatMap(([top, bottom]) => columns.map(([left, right]) => ({ top, left, bottom, right })));
}

/** What is left between hidden places. */
function bands(from: number, to: number, hidden: number[]): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  let start = from;
  for (const place of hidden.filter((at) => at >= from && at <= to).sort((a, b) => a - b)) {
    if (place > start) found.push([start, place - 1]);
    start = Math.max(start, place + 1);
  }
  if (start <= to) found.push([start, to]);
  return found;
}

function filled(sheet: SheetModel, area: Area, type: string, valueType: unknown): Area[] {
  const wanted = type === 'Formulas';
  return runs(area, (row, column) => {
    const value = sheet.values.get(row, column);
    if (value === undefined || (sheet.formulas.get(row, column) !== undefined) !== wanted) return false;
    if (valueType === null || valueType === undefined || valueType === 'All') return true;
    if (valueType === 'Errors') return isError(value);
    if (valueType === 'Text') return typeof value === 'string';
    if (valueType === 'Numbers') return typeof value === 'number';
    if (valueType === 'Logical') return typeof value === 'boolean';
    throw new NotImplemented('Range.GetSpecialCells of several value types (action kind 3)');
  });
}

/** Runs of cells in each row that fulfil it. */
function runs(area: Area, holds: (row: number, column: number) => boolean): Area[] {
  const found: Area[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    let start = -1;
    for (let column = area.left; column <= area.right + 1; column++) {
      const inside = column <= area.right && holds(row, column);
      if (inside && start < 0) start = column;
      if (!inside && start >= 0) {
        found.push({ top: row, left: start, bottom: row, right: column - 1 });
        start = -1;
      }
    }
  }
  return found;
}
