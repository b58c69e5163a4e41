import { freeSheetName, isSheetName } from '../model/sheetEdits';
import type { SheetModel } from '../model/sheetModel';
import type { WorkbookModel } from '../model/workbookModel';
import { OfficeError } from '../protocol/officeError';
import { type ClassExtension, type HostClass, type HostObject, hostObject } from './hostClass';
import { requireStructure, worksheetObject } from './worksheet';

export const worksheetCollectionClass: HostClass<WorkbookModel> = {
  name: 'WorksheetCollection',
  items: ({ sheets }) => sheets.map(worksheetObject),
  indexer: find,
  method: {
    GetItemOrNullObject: (workbook, [key]) => find(workbook, key),
    GetCount: ({ sheets }, [visibleOnly]) => sheets.filter((sheet) => visibleOnly !== true || isVisible(sheet)).length,
    GetActiveWorksheet: ({ active }) => active && worksheetObject(active),
    GetFirst: ({ sheets }, [visibleOnly]) => object(sheets.find((sheet) => visibleOnly !== true || isVisible(sheet))),
    GetLast: ({ sheets }, [visibleOnly]) =>
      object(sheets.filter((sheet) => visibleOnly !== true || isVisible(sheet)).at(-1)),
    Add: (workbook, [name], host) => {
      host.requireFocus();
      requireStructure(host);
      const wanted = name === null || name === undefined || name === '' ? freeSheetName(workbook) : name;
      if (typeof wanted !== 'string' || !isSheetName(wanted)) throw new OfficeError('InvalidArgument');
      if (workbook.sheet(wanted)) throw new OfficeError('ItemAlreadyExists');
      return worksheetObject(workbook.addSheet(wanted));
    },
  },
};

export const workbookWorksheets: ClassExtension<WorkbookModel> = {
  of: 'Workbook',
  child: { Worksheets: (workbook) => hostObject(worksheetCollectionClass, workbook, 'worksheets') },
};

function find(workbook: WorkbookModel, key: unknown): HostObject | null {
  if (typeof key !== 'string') throw new OfficeError('InvalidArgument');
  return object(workbook.sheet(key));
}

function object(sheet: SheetModel | null | undefined): HostObject | null {
  return sheet ? worksheetObject(sheet) : null;
}

function isVisible({ visibility }: SheetModel): boolean {
  return visibility === 'Visible';
}
