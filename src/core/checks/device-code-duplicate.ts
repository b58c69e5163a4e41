import { equipment } from '../ledger/fields/equipment';
import { deviceCodeMethod } from '../regulation/sources/checks';
import { cellName } from './cellName';
import { repeatedDevices } from './repeatedDevices';
import type { Problem, Rule } from './rule';

/** Shorter ones are numbers of the unit's own. */
const shortestCode = 15;

export const deviceCodeDuplicate: Rule = {
  id: 'device-code-duplicate',
  looksAt: 'workbook',
  title: { zh: '设备代码重复', en: 'Device code used twice' },
  severity: 'error',
  source: deviceCodeMethod,
  needs: [equipment.code],
  messages: {
    duplicate: {
      zh: '设备代码{code}在{place}已经出现过；一台设备只有一个代码，请核实是重复登记，还是代码抄错。',
      en: 'The device code {code} stands at {place} already; a device has one code only: verify whether it is listed twice or the code is wrong.',
    },
  },
  check({ register }) {
    const problems: Problem[] = [];
    const groups = repeatedDevices(register.devices, ({ entry }) => {
      const reading = entry.read(equipment.code);
      return reading.kind === 'value' && reading.value.length >= shortestCode ? reading.value : null;
    });
    for (const [first, ...others] of groups) {
      const { entry } = first!;
      const reading = entry.read(equipment.code);
      const code = reading.kind === 'value' ? reading.value : '';
      const place = cellName(entry.at(equipment.code));
      for (const other of others) {
        const at = other.entry.at(equipment.code);
        problems.push({ at, message: 'duplicate', data: { code, place }, unit: other.unit });
      }
    }
    return problems;
  },
};
