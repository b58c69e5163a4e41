import { isEntireRows } from '../model/areas';
import { pageLayout } from '../model/pageLayout';
import type { SheetModel } from '../model/sheetModel';
import { OfficeError } from '../protocol/officeError';
import { findRange } from './findRange';
import { type ClassExtension, type HostClass, hostObject } from './hostClass';
import { rangeArgument, rangeObject } from './range';

const names = Object.keys(pageLayout.create().values);
const sides = Object.keys(pageLayout.create().footers);

const sidesClass: HostClass<SheetModel> = {
  name: 'HeaderFooter',
  get: Object.fromEntries(sides.map((side) => [side, (sheet: SheetModel) => sheet.part(pageLayout).footers[side]])),
  set: Object.fromEntries(
    sides.map((side) => [
      side,
      (sheet: SheetModel, value: unknown) => {
        sheet.part(pageLayout).footers[side] = String(value);
      },
    ]),
  ),
};

const groupClass: HostClass<SheetModel> = {
  name: 'HeaderFooterGroup',
  child: { DefaultForAllPages: (sheet) => hostObject(sidesClass, sheet, 'all') },
};

const pageLayoutClass: HostClass<SheetModel> = {
  name: 'PageLayout',
  get: Object.fromEntries(names.map((name) => [name, (sheet: SheetModel) => sheet.part(pageLayout).values[name]])),
  set: Object.fromEntries(
    names.map((name) => [
      name,
      (sheet: SheetModel, value: unknown) => {
        const { values } = sheet.part(pageLayout);
        if (typeof value !== typeof values[name]) throw new OfficeError('InvalidArgument');
        values[name] = value;
      },
    ]),
  ),
  child: { HeadersFooters: (sheet) => hostObject(groupClass, sheet, 'headersFooters') },
  method: {
    SetPrintTitleRows: (sheet, [range], host) => {
      const { area } = rangeArgument(range, (address) => findRange(address, sheet, host.model));
      if (!isEntireRows(area)) throw new OfficeError('InvalidArgument');
      sheet.part(pageLayout).titleRows = area;
    },
    GetPrintTitleRowsOrNullObject: (sheet) => {
      const { titleRows } = sheet.part(pageLayout);
      return titleRows && rangeObject(sheet, titleRows);
    },
  },
};

export const worksheetPageLayout: ClassExtension<SheetModel> = {
  of: 'Worksheet',
  child: { PageLayout: (sheet) => hostObject(pageLayoutClass, sheet, 'pageLayout') },
};
