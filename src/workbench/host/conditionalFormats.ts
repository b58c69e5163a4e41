import { intersection } from '../model/areas';
import { type ConditionalFormatModel, conditionalFormats, plainLook } from '../model/conditionalFormats';
import type { SheetModel } from '../model/sheetModel';
import { OfficeError } from '../protocol/officeError';
import { conditionalRangeFormatClass } from './conditionalRangeFormat';
import { type ClassExtension, type HostClass, type HostObject, hostObject } from './hostClass';
import { rangeObject } from './range';
import { rangeAreasObject } from './rangeAreas';
import { RangeGroup, type RangePlace } from './rangePlace';

interface FormatPlace {
  readonly sheet: SheetModel;
  readonly format: ConditionalFormatModel;
}

const ruleClass: HostClass<ConditionalFormatModel> = {
  name: 'ConditionalFormatRule',
  get: { Formula: ({ formula }) => formula },
  set: {
    Formula: (format, value) => {
      if (typeof value !== 'string' || value === '' || value === '=') throw new OfficeError('InvalidArgument');
      format.formula = value.startsWith('=') ? value : `=${value}`;
    },
  },
};

const customClass: HostClass<ConditionalFormatModel> = {
  name: 'CustomConditionalFormat',
  child: {
    Rule: (format) => hostObject(ruleClass, format, 'rule'),
    Format: ({ look }) => hostObject(conditionalRangeFormatClass, look, 'format'),
  },
};

const conditionalFormatClass: HostClass<FormatPlace> = {
  name: 'ConditionalFormat',
  get: {
    Id: ({ format }) => format.id,
    Type: ({ format }) => format.type,
    Priority: ({ sheet, format }) => sheet.part(conditionalFormats).all.indexOf(format),
    StopIfTrue: ({ format }) => format.stopIfTrue,
  },
  set: {
    StopIfTrue: ({ format }, value) => {
      format.stopIfTrue = value === true;
    },
    Priority: ({ sheet, format }, value) => {
      if (typeof value !== 'number') throw new OfficeError('InvalidArgument');
      const { all } = sheet.part(conditionalFormats);
      all.splice(all.indexOf(format), 1);
      // Counted from the back when negative; beyond the ends it is the first or the last.
      const place = value < 0 ? Math.max(0, all.length + 1 + value) : Math.min(value, all.length);
      all.splice(place, 0, format);
    },
  },
  child: {
    Custom: ({ format }) => {
      if (format.type !== 'Custom') throw new OfficeError('InvalidOperation');
      return hostObject(customClass, format, 'custom');
    },
    CustomOrNullObject: ({ format }) => (format.type === 'Custom' ? hostObject(customClass, format, 'custom') : null),
  },
  method: {
    Delete: ({ sheet, format }) => {
      const list = sheet.part(conditionalFormats);
      list.all = list.all.filter((one) => one !== format);
    },
    GetRange: ({ sheet, format }) => {
      if (format.areas.length !== 1) throw new OfficeError('InvalidOperation');
      return rangeObject(sheet, format.areas[0]!);
    },
    GetRangeOrNullObject: ({ sheet, format }) =>
      format.areas.length === 1 ? rangeObject(sheet, format.areas[0]!) : null,
    GetRanges: ({ sheet, format }) => rangeAreasObject(new RangeGroup(sheet, format.areas)),
  },
};

const collectionClass: HostClass<RangeGroup> = {
  name: 'ConditionalFormatCollection',
  items: touching,
  indexer: (group, key) => touching(group).find((one) => one.key === key) ?? null,
  method: {
    GetCount: (group) => touching(group).length,
    GetItem: (group, [id]) => touching(group).find((one) => one.key === id) ?? null,
    ClearAll: (group) => {
      const list = group.sheet.part(conditionalFormats);
      const gone = new Set(touching(group).map(({ key }) => key));
      list.all = list.all.filter(({ id }) => !gone.has(id));
    },
    Add: ({ sheet, areas }, [type]) => {
      if (typeof type !== 'string') throw new OfficeError('InvalidArgument');
      const list = sheet.part(conditionalFormats);
      const format: ConditionalFormatModel = {
        id: `{CF-${String(++list.count)}}`,
        type,
        areas: [...areas],
        formula: '',
        stopIfTrue: false,
        look: plainLook(),
        test: type === 'Custom' ? null : { kind: 'other' },
        origin: null,
      };
      list.all.unshift(format);
      return object(sheet, format);
    },
  },
};

export const rangeConditionalFormats: ClassExtension<RangePlace> = {
  of: 'Range',
  child: {
    ConditionalFormats: ({ sheet, area }) => hostObject(collectionClass, new RangeGroup(sheet, [area]), 'formats'),
  },
};

export const rangeAreasConditionalFormats: ClassExtension<RangeGroup> = {
  of: 'RangeAreas',
  child: { ConditionalFormats: (group) => hostObject(collectionClass, group, 'formats') },
};

function touching({ sheet, areas }: RangeGroup): HostObject[] {
  return sheet
    .part(conditionalFormats)
    .all.filter((one) => one.areas.some((area) => areas.some((other) => intersection(area, other) !== null)))
    .map((format) => object(sheet, format));
}

function object(sheet: SheetModel, format: ConditionalFormatModel): HostObject {
  return hostObject(conditionalFormatClass, { sheet, format }, format.id);
}
