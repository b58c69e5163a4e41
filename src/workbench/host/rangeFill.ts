import { OfficeError } from '../protocol/officeError';
import { colour } from './colour';
import type { HostClass } from './hostClass';
import { changeLooks, commonLook } from './looks';
import type { RangeGroup } from './rangePlace';

export const rangeFillClass: HostClass<RangeGroup> = {
  name: 'RangeFill',
  get: {
    // A cell without a fill says white.
    Color: (group) => commonLook(group, ({ fillColor = '' }) => (fillColor === '' ? '#FFFFFF' : fillColor)),
    Pattern: (group) =>
      commonLook(group, ({ fillColor = '', fillPattern }) => fillPattern ?? (fillColor === '' ? 'None' : 'Solid')),
  },
  set: {
    Color: (group, value, host) => {
      const fillColor = value === '' ? '' : colour(value);
      changeLooks(group, host, (look) => ({ ...look, fillColor }));
    },
    Pattern: (group, value, host) => {
      if (typeof value !== 'string') throw new OfficeError('InvalidArgument');
      changeLooks(group, host, (look) => ({ ...look, fillPattern: value }));
    },
  },
  method: {
    Clear: (group, _, host) => {
      changeLooks(group, host, (look) => ({ ...look, fillColor: '', fillPattern: 'None' }));
    },
  },
};
