import type { Area } from '../../core';
import { areaOf, maxColumns, maxRows } from '../model/areas';
import { frozenPanes } from '../model/frozenPanes';
import type { SheetModel } from '../model/sheetModel';
import { OfficeError } from '../protocol/officeError';
import { findRange } from './findRange';
import { type ClassExtension, type HostClass, hostObject } from './hostClass';
import { wholeNumber } from './numberArgument';
import { rangeArgument, rangeObject } from './range';

const freezePanesClass: HostClass<SheetModel> = {
  name: 'WorksheetFreezePanes',
  method: {
    FreezeRows: (sheet, [count], host) => {
      host.requireFocus();
      freeze(sheet, areaOf(0, 0, counted(count), maxColumns));
    },
    FreezeColumns: (sheet, [count], host) => {
      host.requireFocus();
      freeze(sheet, areaOf(0, 0, maxRows, counted(count)));
    },
    FreezeAt: (sheet, [range], host) => {
      host.requireFocus();
      freeze(sheet, rangeArgument(range, (address) => findRange(address, sheet, host.model)).area);
    },
    Unfreeze: (sheet, _, host) => {
      host.requireFocus();
      freeze(sheet, null);
    },
    GetLocation: (sheet) => {
      const { area } = sheet.part(frozenPanes);
      if (!area) throw new OfficeError('ItemNotFound');
      return rangeObject(sheet, area);
    },
    GetLocationOrNullObject: (sheet) => {
      const { area } = sheet.part(frozenPanes);
      return area && rangeObject(sheet, area);
    },
  },
};

export const worksheetFreezePanes: ClassExtension<SheetModel> = {
  of: 'Worksheet',
  child: { FreezePanes: (sheet) => hostObject(freezePanesClass, sheet, 'freezePanes') },
};

function freeze(sheet: SheetModel, area: Area | null): void {
  sheet.part(frozenPanes).area = area;
}

/** 1 when it is left out. */
function counted(count: unknown): number {
  const number = count === undefined || count === null ? 1 : wholeNumber(count);
  if (number < 1) throw new OfficeError('InvalidArgument');
  return number;
}
