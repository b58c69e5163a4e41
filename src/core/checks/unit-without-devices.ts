import { seedTownshipDuties } from '../regulation/sources/checks';
import { namedUnit } from './namedUnit';
import type { Rule } from './rule';
import { unitCell } from './unitCell';

export const unitWithoutDevices: Rule = {
  id: 'unit-without-devices',
  looksAt: 'unit',
  title: { zh: '单位名下没有设备', en: 'Unit without devices' },
  severity: 'info',
  source: seedTownshipDuties,
  messages: {
    none: {
      zh: '“{unit}”在设备台账里没有一台设备，请核实：是设备漏登，单位名称前后写法不一，还是已经没有特种设备。',
      en: 'No device in the ledgers belongs to {unit}; verify whether devices are missing, the name is written in two ways, or it has none any more.',
    },
  },
  check(unit, { register }) {
    if (unit.devices.length > 0 || register.devices.length === 0) return undefined;
    return { at: unitCell(unit), message: 'none', data: { unit: namedUnit(unit) }, verdict: 'unknown' };
  },
};
