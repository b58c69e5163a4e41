import type { FontLook } from '../model/cellLook';
import { OfficeError } from '../protocol/officeError';
import { colour } from './colour';
import type { Host } from './host';
import type { HostClass } from './hostClass';
import { changeLooks, commonLook } from './looks';
import type { RangeGroup } from './rangePlace';

export const usualFont = {
  name: '等线',
  size: 11,
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  color: '#000000',
} as const;

export const rangeFontClass: HostClass<RangeGroup> = {
  name: 'RangeFont',
  get: {
    Name: common('name'),
    Size: common('size'),
    Bold: common('bold'),
    Italic: common('italic'),
    Underline: common('underline'),
    Strikethrough: common('strikethrough'),
    Color: common('color'),
  },
  set: {
    Name: setter('name', (value) => typed(value, 'string')),
    Size: setter('size', (value) => typed(value, 'number')),
    Bold: setter('bold', (value) => typed(value, 'boolean')),
    Italic: setter('italic', (value) => typed(value, 'boolean')),
    Underline: setter('underline', (value) => typed(value, 'string')),
    Strikethrough: setter('strikethrough', (value) => typed(value, 'boolean')),
    Color: setter('color', colour),
  },
};

function common(name: keyof FontLook): (group: RangeGroup) => unknown {
  return (group) => commonLook(group, ({ font }) => font?.[name] ?? usualFont[name]);
}

function setter(name: keyof FontLook, checked: (value: unknown) => unknown) {
  return (group: RangeGroup, value: unknown, host: Host): void => {
    const good = checked(value);
    changeLooks(group, host, (look) => ({ ...look, font: { ...look.font, [name]: good } }));
  };
}

function typed(value: unknown, type: 'string' | 'number' | 'boolean'): unknown {
  if (typeof value !== type) throw new OfficeError('InvalidArgument');
  return value;
}
