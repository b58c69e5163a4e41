import { OfficeError } from '../protocol/officeError';
import type { Host } from './host';
import type { HostClass } from './hostClass';
import { changeLooks, commonLook } from './looks';
import type { RangeGroup } from './rangePlace';

/** Whether cells are locked once their sheet is protected. */
export const formatProtectionClass: HostClass<RangeGroup> = {
  name: 'FormatProtection',
  get: {
    Locked: (group) => commonLook(group, ({ locked }) => locked ?? true),
    FormulaHidden: (group) => commonLook(group, ({ formulaHidden }) => formulaHidden ?? false),
  },
  set: { Locked: setter('locked'), FormulaHidden: setter('formulaHidden') },
};

function setter(name: 'locked' | 'formulaHidden') {
  return (group: RangeGroup, value: unknown, host: Host): void => {
    if (typeof value !== 'boolean') throw new OfficeError('InvalidArgument');
    if (group.sheet.protection !== null) throw new OfficeError('AccessDenied');
    changeLooks(group, host, (look) => ({ ...look, [name]: value }));
  };
}
