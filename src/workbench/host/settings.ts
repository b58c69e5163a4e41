import type { WorkbookModel } from '../model/workbookModel';
import { workbookSettings as settings } from '../model/workbookSettings';
import { OfficeError } from '../protocol/officeError';
import { type ClassExtension, type HostClass, type HostObject, hostObject } from './hostClass';

interface Setting {
  readonly key: string;
  readonly all: Map<string, unknown>;
}

const settingClass: HostClass<Setting> = {
  name: 'Setting',
  get: { Key: ({ key }) => key, Value: ({ key, all }) => all.get(key) },
  set: {
    Value: ({ key, all }, value) => {
      all.set(key, value);
    },
  },
  method: {
    Delete: ({ key, all }) => {
      all.delete(key);
    },
  },
};

const settingCollectionClass: HostClass<WorkbookModel> = {
  name: 'SettingCollection',
  items: (workbook) => [...workbook.part(settings).keys()].map((key) => find(workbook, key)!),
  indexer: find,
  method: {
    GetItem: (workbook, [key]) => find(workbook, key),
    GetItemOrNullObject: (workbook, [key]) => find(workbook, key),
    GetCount: (workbook) => workbook.part(settings).size,
    Add: (workbook, [key, value]) => {
      if (typeof key !== 'string' || key === '') throw new OfficeError('InvalidArgument');
      workbook.part(settings).set(key, value);
      return find(workbook, key);
    },
  },
};

export const workbookSettings: ClassExtension<WorkbookModel> = {
  of: 'Workbook',
  child: { Settings: (workbook) => hostObject(settingCollectionClass, workbook, 'settings') },
};

function find(workbook: WorkbookModel, key: unknown): HostObject | null {
  const all = workbook.part(settings);
  return typeof key === 'string' && all.has(key) ? hostObject(settingClass, { key, all }, key) : null;
}
