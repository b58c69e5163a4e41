import type { MutableLook } from '../model/conditionalFormats';
import { OfficeError } from '../protocol/officeError';
import { colour } from './colour';
import { type HostClass, hostObject } from './hostClass';

const fillClass: HostClass<MutableLook> = {
  name: 'ConditionalRangeFill',
  get: { Color: ({ fillColor }) => fillColor },
  set: {
    Color: (look, value) => {
      look.fillColor = colour(value);
    },
  },
  method: {
    Clear: (look) => {
      look.fillColor = '';
    },
  },
};

const fontClass: HostClass<MutableLook> = {
  name: 'ConditionalRangeFont',
  get: { Color: ({ fontColor }) => fontColor, Bold: ({ bold }) => bold, Italic: ({ italic }) => italic },
  set: {
    Color: (look, value) => {
      look.fontColor = colour(value);
    },
    Bold: (look, value) => {
      look.bold = flag(value);
    },
    Italic: (look, value) => {
      look.italic = flag(value);
    },
  },
};

/** What a conditional format changes about its cells. */
export const conditionalRangeFormatClass: HostClass<MutableLook> = {
  name: 'ConditionalRangeFormat',
  child: {
    Fill: (look) => hostObject(fillClass, look, 'fill'),
    Font: (look) => hostObject(fontClass, look, 'font'),
  },
};

function flag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new OfficeError('InvalidArgument');
  return value;
}
