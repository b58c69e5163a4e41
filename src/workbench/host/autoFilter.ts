import type { Area } from '../../core';
import type { SheetModel } from '../model/sheetModel';
import { OfficeError } from '../protocol/officeError';
import { requireAllowed } from './cellGuard';
import { type ClassExtension, type HostClass, hostObject, selfOf } from './hostClass';
import { rangeClass, rangeObject } from './range';

/** The filter of a sheet or of one of its tables. Which rows it hides is for the model to say. */
export interface FilterPlace {
  readonly sheet: SheetModel;
  readonly area: () => Area | null;
}

export const autoFilterClass: HostClass<FilterPlace> = {
  name: 'AutoFilter',
  get: {
    Enabled: ({ area }) => area() !== null,
    IsDataFiltered: (place) => hidden(place).length > 0,
  },
  method: {
    Apply: ({ sheet }, [range], host) => {
      requireAllowed(sheet, 'allowAutoFilter', host);
      const place = selfOf(rangeClass, range);
      if (!place) throw new OfficeError('InvalidArgument');
      sheet.filterArea = place.area;
    },
    Remove: (place, _, host) => {
      requireAllowed(place.sheet, 'allowAutoFilter', host);
      show(place);
      place.sheet.filterArea = null;
    },
    ClearCriteria: show,
    Reapply: () => undefined,
    GetRange: ({ sheet, area }) => {
      const found = area();
      if (!found) throw new OfficeError('ItemNotFound');
      return rangeObject(sheet, found);
    },
    GetRangeOrNullObject: ({ sheet, area }) => {
      const found = area();
      return found && rangeObject(sheet, found);
    },
  },
};

export const worksheetAutoFilter: ClassExtension<SheetModel> = {
  of: 'Worksheet',
  child: {
    AutoFilter: (sheet) => hostObject(autoFilterClass, { sheet, area: () => sheet.filterArea }, 'autoFilter'),
  },
};

function hidden({ sheet, area }: FilterPlace): number[] {
  const place = area();
  return place ? [...sheet.filteredRows].filter((row) => place.top <= row && row <= place.bottom) : [];
}

function show(place: FilterPlace): void {
  for (const row of hidden(place)) place.sheet.filteredRows.delete(row);
}
