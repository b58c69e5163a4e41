import { parseDeviceCode } from '../codes/deviceCode';
import { equipment } from '../ledger/fields/equipment';
import { kindOfCode } from '../regulation/catalogue';
import { deviceCodeMethod } from '../regulation/sources/checks';
import type { Rule } from './rule';

export const deviceCodeKindMismatch: Rule = {
  id: 'device-code-kind-mismatch',
  looksAt: 'device',
  title: { zh: '设备代码与设备种类不符', en: 'Device code of another kind' },
  severity: 'warning',
  source: deviceCodeMethod,
  needs: [equipment.code],
  messages: {
    mismatch: {
      zh: '设备代码前4位“{digits}”是{coded}，台账却写{stated}；请对照铭牌核实是代码错了，还是种类错了。',
      en: 'The code begins with {digits}, that is {coded}, but the row says {stated}; check the name plate for which is wrong.',
    },
  },
  check({ entry, type }) {
    if (type === null) return undefined;
    const reading = entry.read(equipment.code);
    if (reading.kind !== 'value' || reading.value.charCodeAt(0) === type.code.charCodeAt(0)) return undefined;
    const parsed = parseDeviceCode(reading.value);
    const coded = parsed === null ? null : kindOfCode(parsed.catalogueCode);
    if (parsed === null || coded === null || coded === type.kind) return undefined;
    const data = { digits: parsed.catalogueCode, coded, stated: type.kind };
    return { at: entry.at(equipment.code), message: 'mismatch', data };
  },
};
