import { heightOf, widthOf } from '../model/areas';
import { OfficeError } from '../protocol/officeError';
import { requireAllowed } from './cellGuard';
import type { ClassExtension } from './hostClass';
import type { RangePlace } from './rangePlace';
import { readFormats, readFormulas, readText, readTypes, readValues } from './readCells';
import { hiddenColumns, hiddenRows, setHidden } from './rangeHidden';
import { readLink, writeLink } from './hyperlinks';
import { writeCells, wrongSize } from './writeCells';
import { writeFormats } from './writeFormats';

/** What stands in the cells of a range. */
export const rangeContent: ClassExtension<RangePlace> = {
  of: 'Range',
  get: {
    Values: readValues,
    Formulas: readFormulas,
    FormulasLocal: readFormulas,
    NumberFormat: readFormats,
    Text: readText,
    ValueTypes: readTypes,
    RowHidden: ({ sheet, area }) => hiddenRows(sheet, area),
    ColumnHidden: ({ sheet, area }) => hiddenColumns(sheet, area),
    Hidden: ({ sheet, area }) => (hiddenRows(sheet, area) ?? true) && (hiddenColumns(sheet, area) ?? true),
    Hyperlink: readLink,
    SavedAsArray: () => false,
  },
  method: {
    // Asked by Office.js itself before it sends a large array in blocks.
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (rows !== heightOf(area) || columns !== widthOf(area)) throw new OfficeError('InvalidArgument', wrongSize);
    },
  },
  set: {
    Values: ({ sheet, area }, value, host) => {
      writeCells(sheet, area, value, host);
    },
    Formulas: ({ sheet, area }, value, host) => {
      writeCells(sheet, area, value, host);
    },
    FormulasLocal: ({ sheet, area }, value, host) => {
      writeCells(sheet, area, value, host);
    },
    NumberFormat: writeFormats,
    RowHidden: ({ sheet, area }, value, host) => {
      requireAllowed(sheet, 'allowFormatRows', host);
      setHidden(sheet.hiddenRows, area.top, area.bottom, flag(value));
      if (value === false) for (let row = area.top; row <= area.bottom; row++) sheet.filteredRows.delete(row);
    },
    ColumnHidden: ({ sheet, area }, value, host) => {
      requireAllowed(sheet, 'allowFormatColumns', host);
      setHidden(sheet.hiddenColumns, area.left, area.right, flag(value));
    },
    Hyperlink: writeLink,
  },
};

function flag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new OfficeError('InvalidArgument');
  return value;
}
