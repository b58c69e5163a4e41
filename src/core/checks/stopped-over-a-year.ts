import { formatDate } from '../dates/ledgerDate';
import { equipment } from '../ledger/fields/equipment';
import { stoppedFor } from '../register/longStop';
import { stopRules } from '../regulation/sources/checks';
import { valueOn } from '../regulation/valueOn';
import type { Rule } from './rule';

export const stoppedOverAYear: Rule = {
  id: 'stopped-over-a-year',
  looksAt: 'device',
  title: { zh: '停用超过一年', en: 'Stopped for more than a year' },
  severity: 'info',
  source: stopRules,
  advice: {
    zh: '到现场核实，补办停用手续；不再使用的办理注销，重新启用前先检验',
    en: 'Verify on site; file the notice of stop; cancel what is given up; inspect before use',
  },
  needs: [equipment.stoppedOn],
  messages: {
    long: {
      zh: '设备自{since}起停用，已满{months}个月；请到现场核实是否名停实用、是否已告知登记机关，不再使用的建议办理注销，启用前先检验。',
      en: 'Stopped since {since}, {months} months or more; verify on site that it is not used and that the authority was told; cancel it if it is given up, inspect it before it is used again.',
    },
  },
  check(device, { asOf, book }) {
    if (device.use !== 'stopped') return undefined;
    const months = valueOn(book.longStopMonths, asOf);
    const since = stoppedFor(device, months, asOf);
    if (since === null || months === null) return undefined;
    return { at: device.entry.at(equipment.stoppedOn), message: 'long', data: { since: formatDate(since), months } };
  },
};
