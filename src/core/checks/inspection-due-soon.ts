import { formatDate } from '../dates/ledgerDate';
import { equipment } from '../ledger/fields/equipment';
import { lawInspection } from '../regulation/sources/checks';
import type { Rule } from './rule';

export const inspectionDueSoon: Rule = {
  id: 'inspection-due-soon',
  looksAt: 'device',
  title: { zh: '定期检验即将到期', en: 'Periodic inspection due soon' },
  severity: 'info',
  item: 'inspection',
  source: lawInspection,
  messages: {
    applyNow: {
      zh: '检验有效期到{due}，还剩{days}天，已到申请检验的时候（有效期届满前一个月），请提醒单位立即报检。',
      en: 'The inspection is valid until {due}, {days} days left: the month in which to apply has begun; remind the unit to apply now.',
    },
    dueSoon: {
      zh: '检验有效期到{due}，还剩{days}天，请提醒单位准备报检。',
      en: 'The inspection is valid until {due}, {days} days left; remind the unit to prepare for it.',
    },
  },
  check(device, context) {
    const clock = context.deadlines.devices[device.index]!.inspection;
    if ((clock.status !== 'applyNow' && clock.status !== 'dueSoon') || clock.due === null) return undefined;
    return {
      at: clock.at ?? device.entry.at(equipment.nextInspectionOn),
      message: clock.status,
      data: { due: formatDate(clock.due), days: clock.daysLeft ?? 0 },
      severity: clock.status === 'applyNow' ? 'warning' : 'info',
    };
  },
};
