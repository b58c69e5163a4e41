import { OfficeError } from '../protocol/officeError';
import { requireAllowed } from './cellGuard';
import { formatProtectionClass } from './formatProtection';
import type { Host } from './host';
import { type ClassExtension, type HostClass, type HostObject, hostObject } from './hostClass';
import { changeLooks, commonLook } from './looks';
import { rangeBordersClass } from './rangeBorders';
import { rangeFillClass } from './rangeFill';
import { rangeFontClass } from './rangeFont';
import { RangeGroup, type RangePlace } from './rangePlace';
import { autofitColumns, autofitRows, columnWidth, forgetSizes, isStandard, rowHeight, setSizes } from './sizes';

type Looked =
  'horizontalAlignment' | 'verticalAlignment' | 'wrapText' | 'shrinkToFit' | 'indentLevel' | 'textOrientation';

/** The look of a range, or of several. */
export const rangeFormatClass: HostClass<RangeGroup> = {
  name: 'RangeFormat',
  get: {
    HorizontalAlignment: (group) => commonLook(group, (look) => look.horizontalAlignment ?? 'General'),
    VerticalAlignment: (group) => commonLook(group, (look) => look.verticalAlignment ?? 'Center'),
    WrapText: (group) => commonLook(group, (look) => look.wrapText ?? false),
    ShrinkToFit: (group) => commonLook(group, (look) => look.shrinkToFit ?? false),
    IndentLevel: (group) => commonLook(group, (look) => look.indentLevel ?? 0),
    TextOrientation: (group) => commonLook(group, (look) => look.textOrientation ?? 0),
    ColumnWidth: columnWidth,
    RowHeight: rowHeight,
    UseStandardWidth: (group) => isStandard(group, 'columns'),
    UseStandardHeight: (group) => isStandard(group, 'rows'),
  },
  set: {
    HorizontalAlignment: setter(
      'horizontalAlignment',
      oneOf(['General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed']),
    ),
    VerticalAlignment: setter('verticalAlignment', oneOf(['Top', 'Center', 'Bottom', 'Justify', 'Distributed'])),
    WrapText: setter('wrapText', ofType('boolean')),
    ShrinkToFit: setter('shrinkToFit', ofType('boolean')),
    IndentLevel: setter('indentLevel', ofType('number')),
    TextOrientation: setter('textOrientation', ofType('number')),
    ColumnWidth: (group, value, host) => {
      requireAllowed(group.sheet, 'allowFormatColumns', host);
      setSizes(group, 'columns', value);
    },
    RowHeight: (group, value, host) => {
      requireAllowed(group.sheet, 'allowFormatRows', host);
      setSizes(group, 'rows', value);
    },
    UseStandardWidth: (group, value, host) => {
      requireAllowed(group.sheet, 'allowFormatColumns', host);
      if (value === true) forgetSizes(group, 'columns');
    },
    UseStandardHeight: (group, value, host) => {
      requireAllowed(group.sheet, 'allowFormatRows', host);
      if (value === true) forgetSizes(group, 'rows');
    },
  },
  child: {
    Fill: (group) => hostObject(rangeFillClass, group, 'fill'),
    Font: (group) => hostObject(rangeFontClass, group, 'font'),
    Borders: (group) => hostObject(rangeBordersClass, group, 'borders'),
    Protection: (group) => hostObject(formatProtectionClass, group, 'protection'),
  },
  method: { AutofitColumns: autofitColumns, AutofitRows: autofitRows },
};

export const rangeWithFormat: ClassExtension<RangePlace> = {
  of: 'Range',
  child: { Format: ({ sheet, area }) => formatObject(new RangeGroup(sheet, [area])) },
};

export const rangeAreasWithFormat: ClassExtension<RangeGroup> = {
  of: 'RangeAreas',
  child: { Format: formatObject },
};

function formatObject(group: RangeGroup): HostObject {
  return hostObject(rangeFormatClass, group, 'format');
}

type Setter = (group: RangeGroup, value: unknown, host: Host) => void;

function setter(name: Looked, check: (value: unknown) => boolean): Setter {
  return (group, value, host) => {
    if (!check(value)) throw new OfficeError('InvalidArgument');
    changeLooks(group, host, (look) => ({ ...look, [name]: value }));
  };
}

function ofType(type: 'boolean' | 'number'): (value: unknown) => boolean {
  return (value) => typeof value === type;
}

function oneOf(words: readonly string[]): (value: unknown) => boolean {
  return (value) => typeof value === 'string' && words.includes(value);
}
