import { heightOf } from '../model/areas';
import type { SheetModel, TableModel } from '../model/sheetModel';
import type { WorkbookModel } from '../model/workbookModel';
import { OfficeError } from '../protocol/officeError';
import { autoFilterClass } from './autoFilter';
import { type ClassExtension, type HostClass, type HostObject, hostObject, selfOf } from './hostClass';
import { rangeClass, rangeObject } from './range';
import { worksheetObject } from './worksheet';

interface TablePlace {
  readonly sheet: SheetModel;
  readonly table: TableModel;
}

interface TableList {
  readonly sheets: readonly SheetModel[];
}

const tableClass: HostClass<TablePlace> = {
  name: 'Table',
  get: {
    Id: ({ table }) => table.id,
    Name: ({ table }) => table.name,
    ShowTotals: ({ table }) => table.showTotals,
    ShowHeaders: ({ table }) => table.showHeaders,
  },
  child: {
    Worksheet: ({ sheet }) => worksheetObject(sheet),
    AutoFilter: ({ sheet, table }) =>
      hostObject(autoFilterClass, { sheet, area: () => table.area }, `table-${table.id}`),
  },
  method: {
    GetRange: ({ sheet, table }) => rangeObject(sheet, table.area),
    GetDataBodyRange: ({ sheet, table: { area, showHeaders, showTotals } }) =>
      rangeObject(sheet, {
        ...area,
        top: area.top + (showHeaders ? 1 : 0),
        bottom: area.bottom - (showTotals ? 1 : 0),
      }),
    Resize: ({ table }, [range]) => {
      const place = selfOf(rangeClass, range);
      if (place?.area.top !== table.area.top || heightOf(place.area) < 2) {
        throw new OfficeError('InvalidArgument');
      }
      table.area = place.area;
    },
    Delete: ({ sheet, table }) => {
      sheet.tables.splice(sheet.tables.indexOf(table), 1);
    },
  },
};

const tableCollectionClass: HostClass<TableList> = {
  name: 'TableCollection',
  items: ({ sheets }) => sheets.flatMap((sheet) => sheet.tables.map((table) => tableObject({ sheet, table }))),
  indexer: find,
  method: { GetItem: (list, [key]) => find(list, key), GetItemOrNullObject: (list, [key]) => find(list, key) },
};

function tableObject(place: TablePlace): HostObject {
  return hostObject(tableClass, place, place.table.id);
}

function find({ sheets }: TableList, key: unknown): HostObject | null {
  const wanted = String(key).toLowerCase();
  for (const sheet of sheets) {
    const table = sheet.tables.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted);
    if (table) return tableObject({ sheet, table });
  }
  return null;
}

export const workbookTables: ClassExtension<WorkbookModel> = {
  of: 'Workbook',
  child: { Tables: ({ sheets }) => hostObject(tableCollectionClass, { sheets }, 'tables') },
};

export const worksheetTables: ClassExtension<SheetModel> = {
  of: 'Worksheet',
  child: { Tables: (sheet) => hostObject(tableCollectionClass, { sheets: [sheet] }, 'tables') },
};
