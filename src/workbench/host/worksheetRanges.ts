import { areaOf } from '../model/areas';
import type { SheetModel } from '../model/sheetModel';
import type { WorkbookModel } from '../model/workbookModel';
import { OfficeError } from '../protocol/officeError';
import { findRange } from './findRange';
import { type ClassExtension, type HostObject, hostObject } from './hostClass';
import { wholeNumber } from './numberArgument';
import { rangeClass, rangeObject } from './range';
import { findRanges, rangeAreasObject } from './rangeAreas';
import type { RangeGroup, RangePlace } from './rangePlace';
import { worksheetObject } from './worksheet';

/** The ways from a sheet to its ranges, and back. */
export const worksheetRanges: ClassExtension<SheetModel> = {
  of: 'Worksheet',
  method: {
    GetRange: (sheet, [address], host) => {
      const place = findRange(address, sheet, host.model);
      return hostObject(rangeClass, place, place.address);
    },
    GetRanges: (sheet, [address], host) => rangeAreasObject(findRanges(address, sheet, host.model, host)),
    GetRangeByIndexes: (sheet, [row, column, rows, columns]) =>
      rangeObject(sheet, areaOf(wholeNumber(row), wholeNumber(column), wholeNumber(rows), wholeNumber(columns))),
    GetCell: (sheet, [row, column]) => rangeObject(sheet, areaOf(wholeNumber(row), wholeNumber(column))),
    GetUsedRange: (sheet, [valuesOnly]) => usedRange(sheet, valuesOnly) ?? rangeObject(sheet, areaOf(0, 0)),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => usedRange(sheet, valuesOnly),
  },
};

export const rangeWorksheet: ClassExtension<RangePlace> = {
  of: 'Range',
  child: { Worksheet: ({ sheet }) => worksheetObject(sheet) },
};

export const rangeAreasWorksheet: ClassExtension<RangeGroup> = {
  of: 'RangeAreas',
  child: { Worksheet: ({ sheet }) => worksheetObject(sheet) },
};

export const workbookSelection: ClassExtension<WorkbookModel> = {
  of: 'Workbook',
  method: {
    GetSelectedRange: ({ active, selection }, _, host) => {
      host.requireFocus('InvalidSelection');
      if (!active) throw new OfficeError('InvalidSelection');
      return rangeObject(active, selection);
    },
    GetActiveCell: ({ active, selection: { top, left } }, _, host) => {
      host.requireFocus('InvalidSelection');
      if (!active) throw new OfficeError('InvalidSelection');
      return rangeObject(active, areaOf(top, left));
    },
  },
};

function usedRange(sheet: SheetModel, valuesOnly: unknown): HostObject | null {
  const used = sheet.usedArea(valuesOnly !== true);
  return used && rangeObject(sheet, used);
}
