import { quotedSheet } from '../model/address';
import { absoluteAddress } from '../model/shiftReference';
import type { NameModel, WorkbookModel } from '../model/workbookModel';
import { OfficeError } from '../protocol/officeError';
import { findRange } from './findRange';
import { type ClassExtension, type HostClass, type HostObject, hostObject, selfOf } from './hostClass';
import { rangeClass } from './range';

/** Defined names of the workbook; hidden ones are among them. */
export const namedItemCollectionClass: HostClass<WorkbookModel> = {
  name: 'NamedItemCollection',
  items: ({ names }) => names.filter(({ sheet }) => sheet === null).map(namedItem),
  indexer: find,
  method: {
    GetItemOrNullObject: (workbook, [name]) => find(workbook, name),
    GetCount: ({ names }) => names.filter(({ sheet }) => sheet === null).length,
    Add: (workbook, [name, reference, comment]) => {
      if (typeof name !== 'string' || !/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name)) {
        throw new OfficeError('InvalidArgument');
      }
      if (find(workbook, name)) throw new OfficeError('ItemAlreadyExists');
      const made: NameModel = {
        name,
        formula: formulaOf(reference),
        visible: true,
        comment: typeof comment === 'string' ? comment : '',
        sheet: null,
      };
      workbook.names.push(made);
      return namedItem(made);
    },
  },
};

const namedItemClass: HostClass<NameModel> = {
  name: 'NamedItem',
  get: {
    Name: ({ name }) => name,
    Formula: ({ formula }) => formula,
    Value: ({ formula }) => formula.slice(1),
    Type: ({ formula }) => (formula.includes('#REF!') ? 'Error' : 'Range'),
    Visible: ({ visible }) => visible,
    Comment: ({ comment }) => comment,
    Scope: () => 'Workbook',
  },
  set: {
    Visible: (item, value) => {
      item.visible = value === true;
    },
    Formula: (item, value) => {
      item.formula = formulaOf(value);
    },
    Comment: (item, value) => {
      item.comment = String(value);
    },
  },
  method: {
    Delete: (item, _, host) => {
      host.model.names = host.model.names.filter((one) => one !== item);
    },
    GetRange: (item, _, host) => range(item, host.model),
    GetRangeOrNullObject: (item, _, host) => (item.formula.includes('#REF!') ? null : range(item, host.model)),
  },
};

export const workbookNames: ClassExtension<WorkbookModel> = {
  of: 'Workbook',
  child: { Names: (workbook) => hostObject(namedItemCollectionClass, workbook, 'names') },
};

function namedItem(item: NameModel): HostObject {
  return hostObject(namedItemClass, item, item.name);
}

function find({ names }: WorkbookModel, key: unknown): HostObject | null {
  const wanted = String(key).toLowerCase();
  const found = names.find(({ name, sheet }) => sheet === null && name.toLowerCase() === wanted);
  return found ? namedItem(found) : null;
}

function formulaOf(reference: unknown): string {
  const place = selfOf(rangeClass, reference);
  if (place) return `=${quotedSheet(place.sheet.name)}!${absoluteAddress(place.area)}`;
  if (typeof reference !== 'string' || !reference.startsWith('=')) throw new OfficeError('InvalidArgument');
  // Excel keeps a reference without quotes that it does not need.
  return reference.replace(/^='((?:[^']|'')+)'!/, (_, name: string) => `=${quotedSheet(name.replaceAll("''", "'"))}!`);
}

function range({ formula }: NameModel, workbook: WorkbookModel): HostObject {
  const place = findRange(formula.slice(1), workbook.sheets[0]!, workbook);
  return hostObject(rangeClass, place, place.address);
}
