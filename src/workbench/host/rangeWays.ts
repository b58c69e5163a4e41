import type { Area } from '../../core';
import { areaOf, around, heightOf, intersection, maxColumns, maxRows, widthOf } from '../model/areas';
import { OfficeError } from '../protocol/officeError';
import { findRange } from './findRange';
import type { Host } from './host';
import type { ClassExtension, HostObject } from './hostClass';
import { wholeNumber } from './numberArgument';
import { rangeArgument, rangeObject } from './range';
import type { RangePlace } from './rangePlace';

/** The ways from a range to others on its sheet. */
export const rangeWays: ClassExtension<RangePlace> = {
  of: 'Range',
  method: {
    GetCell: (place, [row, column]) => at(place, wholeNumber(row), wholeNumber(column), 1, 1),
    GetRow: (place, [row]) => at(inRows(place, wholeNumber(row)), wholeNumber(row), 0, 1, widthOf(place.area)),
    GetColumn: (place, [column]) =>
      at(inColumns(place, wholeNumber(column)), 0, wholeNumber(column), heightOf(place.area), 1),
    GetLastCell: (place) => at(place, heightOf(place.area) - 1, widthOf(place.area) - 1, 1, 1),
    GetLastRow: (place) => at(place, heightOf(place.area) - 1, 0, 1, widthOf(place.area)),
    GetLastColumn: (place) => at(place, 0, widthOf(place.area) - 1, heightOf(place.area), 1),
    GetEntireRow: ({ sheet, area }) => rangeObject(sheet, { ...area, left: 0, right: maxColumns - 1 }),
    GetEntireColumn: ({ sheet, area }) => rangeObject(sheet, { ...area, top: 0, bottom: maxRows - 1 }),
    GetOffsetRange: (place, [rows, columns]) =>
      at(place, wholeNumber(rows), wholeNumber(columns), heightOf(place.area), widthOf(place.area)),
    GetResizedRange: (place, [rows, columns]) =>
      at(place, 0, 0, heightOf(place.area) + wholeNumber(rows), widthOf(place.area) + wholeNumber(columns)),
    GetAbsoluteResizedRange: (place, [rows, columns]) => at(place, 0, 0, wholeNumber(rows), wholeNumber(columns)),
    GetRowsBelow: (place, [count]) => beside(place, 'bottom', wholeNumber(count, 1)),
    GetRowsAbove: (place, [count]) => beside(place, 'top', wholeNumber(count, 1)),
    GetColumnsAfter: (place, [count]) => beside(place, 'right', wholeNumber(count, 1)),
    GetColumnsBefore: (place, [count]) => beside(place, 'left', wholeNumber(count, 1)),
    GetBoundingRect: (place, [other], host) =>
      rangeObject(place.sheet, around([place.area, otherArea(place, other, host)])!),
    GetIntersectionOrNullObject: common,
    GetIntersection: (place, args, host) => {
      const object = common(place, args, host);
      if (object === null) throw new OfficeError('ItemNotFound');
      return object;
    },
  },
};

/** From the range's own first cell; may lie outside it but not outside the sheet. */
function at({ sheet, area }: RangePlace, row: number, column: number, rows: number, columns: number): HostObject {
  return rangeObject(sheet, areaOf(area.top + row, area.left + column, rows, columns));
}

function inRows(place: RangePlace, row: number): RangePlace {
  if (row < 0 || row >= heightOf(place.area)) throw new OfficeError('InvalidArgument');
  return place;
}

function inColumns(place: RangePlace, column: number): RangePlace {
  if (column < 0 || column >= widthOf(place.area)) throw new OfficeError('InvalidArgument');
  return place;
}

/** That many rows or columns next to a side; a negative number counts inwards from the other end of it. */
function beside({ sheet, area }: RangePlace, side: keyof Area, count: number): HostObject {
  const size = Math.abs(count);
  if (count === 0) throw new OfficeError('InvalidArgument');
  const outer = side === 'bottom' || side === 'right';
  const edge = area[side];
  const first = outer ? (count > 0 ? edge + 1 : edge - size + 1) : count > 0 ? edge - size : edge;
  const last = first + size - 1;
  const rows = side === 'top' || side === 'bottom';
  return rangeObject(sheet, rows ? { ...area, top: first, bottom: last } : { ...area, left: first, right: last });
}

function otherArea(place: RangePlace, other: unknown, host: Host): Area {
  const found = rangeArgument(other, (address) => findRange(address, place.sheet, host.model));
  if (found.sheet !== place.sheet) throw new OfficeError('InvalidArgument');
  return found.area;
}

function common(place: RangePlace, [other]: readonly unknown[], host: Host): HostObject | null {
  const area = intersection(place.area, otherArea(place, other, host));
  return area && rangeObject(place.sheet, area);
}
