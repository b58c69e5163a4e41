import { parseArea, splitAddress } from '../model/address';
import { maxColumns, maxRows } from '../model/areas';
import type { SheetModel } from '../model/sheetModel';
import type { WorkbookModel } from '../model/workbookModel';
import { OfficeError } from '../protocol/officeError';
import { RangePlace } from './rangePlace';

/** Excel's limit on the text of an address. */
export const longestAddress = 8192;

/** `sheet.getRange(address)`: 'A1:C9', 'A:C', '1:3', a name; nothing is the whole sheet. */
export function findRange(address: unknown, sheet: SheetModel, workbook: WorkbookModel): RangePlace {
  if (address === null || address === undefined || address === '') {
    return new RangePlace(sheet, { top: 0, left: 0, bottom: maxRows - 1, right: maxColumns - 1 });
  }
  if (typeof address !== 'string' || address.length > longestAddress) throw new OfficeError('InvalidArgument');
  const place = placeOf(address, sheet, workbook);
  if (place) return place;
  const name = nameOf(address, sheet, workbook);
  const named = name === null ? null : placeOf(name, sheet, workbook);
  if (!named) throw new OfficeError('InvalidArgument');
  return named;
}

/** The range of a reference such as "='台账'!$A$1:$C$9"; null for anything else. */
export function placeOf(reference: string, sheet: SheetModel, workbook: WorkbookModel): RangePlace | null {
  const { sheet: sheetName, rest } = splitAddress(reference);
  const target = sheetName === null ? sheet : workbook.sheet(sheetName);
  const area = parseArea(rest);
  return target && area && new RangePlace(target, area);
}

function nameOf(text: string, sheet: SheetModel, { names }: WorkbookModel): string | null {
  const wanted = text.toLowerCase();
  const found = names.filter(({ name, sheet: owner }) => name.toLowerCase() === wanted && (!owner || owner === sheet));
  return (found.find(({ sheet: owner }) => owner !== null) ?? found[0])?.formula ?? null;
}
