import { areaAddress, fullAddress, splitAddress } from '../model/address';
import { cellsOf, isEntireColumns, isEntireRows } from '../model/areas';
import type { SheetModel } from '../model/sheetModel';
import type { WorkbookModel } from '../model/workbookModel';
import { OfficeError } from '../protocol/officeError';
import { findRange, longestAddress } from './findRange';
import type { Host } from './host';
import { type HostClass, type HostObject, hostObject } from './hostClass';
import { rangeObject } from './range';
import { RangeGroup } from './rangePlace';

/** Several ranges of one sheet. Its format is an extension. */
export const rangeAreasClass: HostClass<RangeGroup> = {
  name: 'RangeAreas',
  tracked: true,
  get: {
    Address: ({ sheet, areas }) => areas.map((area) => fullAddress(sheet.name, area)).join(','),
    AddressLocal: ({ sheet, areas }) => areas.map((area) => fullAddress(sheet.name, area)).join(','),
    AreaCount: ({ areas }) => areas.length,
    CellCount: ({ areas }) => areas.reduce((sum, area) => sum + cellsOf(area), 0),
    IsEntireColumn: ({ areas }) => areas.every(isEntireColumns),
    IsEntireRow: ({ areas }) => areas.every(isEntireRows),
  },
  child: {
    Areas: (group) => hostObject(rangeCollectionClass, group, 'areas'),
  },
};

const rangeCollectionClass: HostClass<RangeGroup> = {
  name: 'RangeCollection',
  method: { GetCount: ({ areas }) => areas.length },
  items: ({ sheet, areas }) => areas.map((area) => rangeObject(sheet, area)),
};

export function rangeAreasObject(group: RangeGroup): HostObject {
  return hostObject(rangeAreasClass, group, group.areas.map(areaAddress).join(','));
}

/**
 * `sheet.getRanges(address)`: addresses of one sheet between list separators, 8,192 characters at most. Nothing is the
 * whole sheet.
 */
export function findRanges(address: unknown, sheet: SheetModel, workbook: WorkbookModel, host: Host): RangeGroup {
  if (typeof address !== 'string') return new RangeGroup(sheet, [findRange(address, sheet, workbook).area]);
  if (address.length > longestAddress) throw new OfficeError('InvalidArgument');
  const areas = address.split(host.conditions.listSeparator).map((part) => {
    const own = splitAddress(part.trim()).rest;
    if (own === '') throw new OfficeError('InvalidArgument');
    return findRange(own, sheet, workbook).area;
  });
  return new RangeGroup(sheet, areas);
}
