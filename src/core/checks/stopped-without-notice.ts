import { equipment } from '../ledger/fields/equipment';
import { stopRules } from '../regulation/sources/checks';
import type { Rule } from './rule';

export const stoppedWithoutNotice: Rule = {
  id: 'stopped-without-notice',
  looksAt: 'device',
  title: { zh: '停用但没有停用告知', en: 'Stopped without a notice of stop' },
  severity: 'warning',
  source: stopRules,
  messages: {
    missing: {
      zh: '设备写为停用，停用告知写为“{text}”；没有告知的仍按在用设备统计，请核实现场是否封停，并请单位办理停用告知。',
      en: 'The device is said to be stopped, its notice of stop says “{text}”; without notice it counts as in use. Verify it on site and have the notice filed.',
    },
    unknown: {
      zh: '设备写为停用，台账看不出是否办过停用告知；没有告知的仍按在用设备统计，请核实后填写“停用告知”栏。',
      en: 'The device is said to be stopped, but the ledger does not tell whether notice was given; until then it counts as in use.',
    },
  },
  check({ use, entry }) {
    if (use !== 'stopped') return undefined;
    const notice = entry.read(equipment.stopNotice);
    if (notice.kind === 'value') return undefined;
    if (notice.kind === 'none') {
      return { at: entry.at(equipment.stopNotice), message: 'missing', data: { text: notice.text } };
    }
    const at = entry.at(notice.kind === 'absent' ? equipment.status : equipment.stopNotice);
    return { at, message: 'unknown', verdict: 'unknown', severity: 'info' };
  },
};
