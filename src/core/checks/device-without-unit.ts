import { unit as fields } from '../ledger/fields/unit';
import { fillingRule } from '../regulation/sources/checks';
import { lacks } from './lackingColumns';
import type { Rule } from './rule';

export const deviceWithoutUnit: Rule = {
  id: 'device-without-unit',
  looksAt: 'device',
  title: { zh: '设备没有使用单位', en: 'Device without a using unit' },
  severity: 'warning',
  source: fillingRule,
  messages: {
    noColumn: {
      zh: '这张台账没有使用单位名称栏，各行设备无法归入单位检查和分级；请增加“使用单位名称”一栏并填写。',
      en: 'This ledger has no column for the using unit, so its devices take no part in checks and grades of units; add the column.',
    },
    missing: {
      zh: '这台设备没有写使用单位，无法归入单位检查和分级；请对照使用登记证补填使用单位名称。',
      en: 'This device names no using unit, so it takes no part in the unit’s checks and grade; fill it in from the certificate.',
    },
  },
  check({ unit, entry }) {
    if (unit !== null) return undefined;
    if (lacks(entry.table, [fields.name, fields.uscc])) {
      return entry.index === 0
        ? { at: entry.at(fields.name), message: 'noColumn', unit, verdict: 'unknown' }
        : undefined;
    }
    return { at: entry.at(fields.name), message: 'missing', unit: null, verdict: 'unknown' };
  },
};
