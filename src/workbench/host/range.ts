import type { Area } from '../../core';
import { fullAddress } from '../model/address';
import { cellsOf, heightOf, isEntireColumns, isEntireRows, widthOf } from '../model/areas';
import type { SheetModel } from '../model/sheetModel';
import { type HostClass, type HostObject, hostObject, selfOf } from './hostClass';
import { OfficeError } from '../protocol/officeError';
import { RangePlace } from './rangePlace';
import { requireOnBook } from './cellGuard';

/** Where a range is. Its content, its ways to other ranges and what is done with it are extensions. */
export const rangeClass: HostClass<RangePlace> = {
  name: 'Range',
  tracked: true,
  get: {
    Address: (place, host) => {
      requireOnBook(place.sheet, host);
      return place.address;
    },
    AddressLocal: ({ address }) => address,
    // -1 when the range has more than 2^31-1 cells.
    CellCount: ({ area }) => (cellsOf(area) > 2 ** 31 - 1 ? -1 : cellsOf(area)),
    RowIndex: ({ area }) => area.top,
    ColumnIndex: ({ area }) => area.left,
    RowCount: ({ area }) => heightOf(area),
    ColumnCount: ({ area }) => widthOf(area),
    IsEntireColumn: ({ area }) => isEntireColumns(area),
    IsEntireRow: ({ area }) => isEntireRows(area),
  },
};

export function rangeObject(sheet: SheetModel, area: Area): HostObject {
  return hostObject(rangeClass, new RangePlace(sheet, area), fullAddress(sheet.name, area));
}

/** A range given as an argument: as a Range of any sheet, or as an address on this sheet. */
export function rangeArgument(value: unknown, parse: (address: string) => RangePlace): RangePlace {
  const place = selfOf(rangeClass, value);
  if (place) return place;
  if (typeof value !== 'string') throw new OfficeError('InvalidArgument');
  return parse(value);
}
