import { unit as fields } from '../ledger/fields/unit';
import { fillingRule } from '../regulation/sources/checks';
import type { Rule } from './rule';

export const deviceWithoutUnit: Rule = {
  id: 'device-without-unit',
  looksAt: 'device',
  title: { zh: '设备没有使用单位', en: 'Device without a using unit' },
  severity: 'warning',
  source: fillingRule,
  messages: {
    missing: {
      zh: '这台设备没有写使用单位，无法归入单位检查和分级；请对照使用登记证补填使用单位名称。',
      en: 'This device names no using unit, so it takes no part in the unit’s checks and grade; fill it in from the certificate.',
    },
  },
  check({ unit, entry }) {
    if (unit !== null) return undefined;
    return { at: entry.at(fields.name), message: 'missing', unit: null, verdict: 'unknown' };
  },
};
