import { isSheetName, removeSheet, renameSheet } from '../model/sheetEdits';
import type { SheetModel } from '../model/sheetModel';
import { OfficeError } from '../protocol/officeError';
import { requireOnBook } from './cellGuard';
import type { Host } from './host';
import { type HostClass, type HostObject, hostObject } from './hostClass';
import { wholeNumber } from './numberArgument';

const visibilities = ['Visible', 'Hidden', 'VeryHidden'] as const;

/** Its ranges and all further parts are extensions. */
export const worksheetClass: HostClass<SheetModel> = {
  name: 'Worksheet',
  get: {
    Id: ({ id }) => id,
    Name: ({ name }) => name,
    Visibility: ({ visibility }) => visibility,
    Position: (sheet, host) => host.model.sheets.indexOf(sheet),
    TabColor: ({ tabColor }) => tabColor,
    ShowGridlines: ({ showGridlines }) => showGridlines,
  },
  set: {
    Name: rename,
    Visibility: (sheet, value, host) => {
      const wanted = visibilities.find((one) => one === value);
      if (wanted === undefined) throw new OfficeError('InvalidArgument');
      requireStructure(host);
      if (wanted !== 'Visible') requireOtherVisible(sheet, host);
      sheet.visibility = wanted;
    },
    Position: (sheet, value, host) => {
      requireStructure(host);
      const { sheets } = host.model;
      const place = wholeNumber(value);
      if (place < 0 || place >= sheets.length) throw new OfficeError('InvalidArgument');
      sheets.splice(sheets.indexOf(sheet), 1);
      sheets.splice(place, 0, sheet);
    },
    TabColor: (sheet, value) => {
      if (typeof value !== 'string' || !/^(#[0-9a-f]{6})?$/i.test(value)) throw new OfficeError('InvalidArgument');
      sheet.tabColor = value.toUpperCase();
    },
    ShowGridlines: setGridlines,
    // Loaded by the one name, Office.js sets it by the other.
    Gridlines: setGridlines,
  },
  method: {
    Activate: (sheet, _, host) => {
      requireOnBook(sheet, host);
      host.requireFocus();
      if (sheet.visibility !== 'Visible') throw new OfficeError('InvalidOperation');
      host.model.active = sheet;
    },
    Delete: (sheet, _, host) => {
      requireOnBook(sheet, host);
      host.requireFocus('InvalidSelection');
      requireStructure(host);
      if (sheet.visibility === 'VeryHidden') throw new OfficeError('InvalidOperation');
      requireOtherVisible(sheet, host);
      removeSheet(host.model, sheet);
    },
    Calculate: () => undefined,
  },
};

export function worksheetObject(sheet: SheetModel): HostObject {
  return hostObject(worksheetClass, sheet, sheet.id);
}

function rename(sheet: SheetModel, value: unknown, host: Host): void {
  requireStructure(host);
  if (typeof value !== 'string' || !isSheetName(value)) throw new OfficeError('InvalidArgument');
  const other = host.model.sheet(value);
  if (other !== null && other !== sheet) throw new OfficeError('ItemAlreadyExists');
  renameSheet(host.model, sheet, value);
}

function setGridlines(sheet: SheetModel, value: unknown, host: Host): void {
  host.requireFocus();
  sheet.showGridlines = value === true;
}

/** Refuses to add, delete, move, hide and rename sheets of a workbook whose structure is protected. */
export function requireStructure(host: Host): void {
  if (host.model.structureProtected !== null) throw new OfficeError('AccessDenied');
}

function requireOtherVisible(sheet: SheetModel, host: Host): void {
  if (!host.model.sheets.some((other) => other !== sheet && other.visibility === 'Visible')) {
    throw new OfficeError('InvalidOperation');
  }
}
