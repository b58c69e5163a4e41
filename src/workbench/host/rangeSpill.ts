import type { Area } from '../../core';
import { areaOf, cellsOf, intersection, isInside } from '../model/areas';
import { spillAt, spillFrom, spills } from '../model/spills';
import { OfficeError } from '../protocol/officeError';
import type { ClassExtension, HostObject } from './hostClass';
import { rangeObject } from './range';
import type { RangePlace } from './rangePlace';

/** What a range tells of formulas that fill cells beside their own. */
export const rangeSpill: ClassExtension<RangePlace> = {
  of: 'Range',
  get: {
    // True where all cells belong to spills, null where some do.
    HasSpill: ({ sheet, area }) => {
      const touched = sheet.part(spills).filter((spill) => intersection(spill, area) !== null);
      if (touched.length === 0) return false;
      return touched.some((spill) => isInside(area, spill)) ? true : null;
    },
  },
  method: {
    GetSpillingToRange: (place) => found(spillingTo(place)),
    GetSpillingToRangeOrNullObject: spillingTo,
    GetSpillParent: (place) => found(parent(place)),
    GetSpillParentOrNullObject: parent,
  },
};

function spillingTo({ sheet, area }: RangePlace): HostObject | null {
  const spill = spillFrom(sheet, ...cellOf(area));
  return spill && rangeObject(sheet, spill);
}

function parent({ sheet, area }: RangePlace): HostObject | null {
  const spill = spillAt(sheet, ...cellOf(area));
  return spill && rangeObject(sheet, areaOf(spill.top, spill.left));
}

/** Excel answers only for a single cell. */
function cellOf(area: Area): [row: number, column: number] {
  if (cellsOf(area) !== 1) throw new OfficeError('InvalidArgument');
  return [area.top, area.left];
}

function found(object: HostObject | null): HostObject {
  if (object === null) throw new OfficeError('ItemNotFound');
  return object;
}
