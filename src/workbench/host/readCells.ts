import type { CellValue } from '../../core';
import { cellsOf, heightOf, isEntireColumns, isEntireRows, widthOf } from '../model/areas';
import { displayText } from '../model/numberText';
import { isError } from '../model/sheetModel';
import type { SheetModel } from '../model/sheetModel';
import { NotImplemented } from '../protocol/officeError';
import { requireOnBook } from './cellGuard';
import type { Host } from './host';
import { readableCells } from './limits';
import type { RangePlace } from './rangePlace';

/** A property by cell. Whole columns and rows, and more cells than can be read, are answered with null, as Excel does. */
function byCell<T>(place: RangePlace, host: Host, cell: (row: number, column: number) => T): T[][] | null {
  const { sheet, area } = place;
  requireOnBook(sheet, host);
  if (isEntireColumns(area) || isEntireRows(area) || cellsOf(area) > readableCells) return null;
  const height = heightOf(area);
  const width = widthOf(area);
  const rows = new Array<T[]>(height);
  for (let row = 0; row < height; row++) {
    const cells = new Array<T>(width);
    for (let column = 0; column < width; column++) cells[column] = cell(area.top + row, area.left + column);
    rows[row] = cells;
  }
  return rows;
}

/** '' for a blank cell, the text of an error ('#N/A') for an error. */
export function readValues(place: RangePlace, host: Host): unknown {
  const { values } = place.sheet;
  return byCell(place, host, (row, column) => plain(values.get(row, column)));
}

/** As values, with the formula where there is one. */
export function readFormulas(place: RangePlace, host: Host): unknown {
  const { values, formulas } = place.sheet;
  return byCell(place, host, (row, column) => formulas.get(row, column) ?? plain(values.get(row, column)));
}

export function readFormats(place: RangePlace, host: Host): unknown {
  const { formats } = place.sheet;
  return byCell(place, host, (row, column) => formats.get(row, column) ?? 'General');
}

export function readTypes(place: RangePlace, host: Host): unknown {
  return byCell(place, host, (row, column) => typeName(place.sheet.valueAt(row, column)));
}

export function readText(place: RangePlace, host: Host): unknown {
  const { sheet } = place;
  return byCell(place, host, (row, column) => cellText(sheet, row, column, host));
}

export function cellText(sheet: SheetModel, row: number, column: number, host: Host): string {
  const format = sheet.formatAt(row, column);
  const text = displayText(sheet.valueAt(row, column), format, host.model.dateSystem);
  if (text === null) throw new NotImplemented(`Range.Text in the number format ${format}`);
  return text;
}

function plain(value: Exclude<CellValue, null> | undefined): string | number | boolean {
  if (value === undefined) return '';
  return isError(value) ? value.error : value;
}

function typeName(value: CellValue): string {
  if (value === null) return 'Empty';
  if (isError(value)) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'string' ? 'String' : 'Boolean';
}
