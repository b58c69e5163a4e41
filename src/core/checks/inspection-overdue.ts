import { formatDate } from '../dates/ledgerDate';
import { equipment } from '../ledger/fields/equipment';
import { lawInspection } from '../regulation/sources/checks';
import type { Rule } from './rule';

export const inspectionOverdue: Rule = {
  id: 'inspection-overdue',
  looksAt: 'device',
  title: { zh: '定期检验超期', en: 'Periodic inspection overdue' },
  severity: 'error',
  item: 'inspection',
  source: lawInspection,
  messages: {
    printed: {
      zh: '台账载明的检验到期日为{due}，已超期{days}天，请核实；确未检验的，应当停止使用并立即申请检验。',
      en: 'By the ledger the inspection was due on {due}, {days} days ago; verify it: without inspection the device must stop and be inspected.',
    },
    computed: {
      zh: '台账没有写明下次检验日期，推算为{due}，已超过{days}天，请按检验报告核实；确未检验的，应当停止使用并立即申请检验。',
      en: 'No next inspection is printed; computed, it was due on {due}, {days} days ago. Verify it against the report.',
    },
    extended: {
      zh: '延期检验的期限为{due}，已超过{days}天，请核实；确未检验的，应当停止使用并立即申请检验。',
      en: 'The inspection was put off to {due}, {days} days ago; verify it: without inspection the device must stop.',
    },
  },
  check(device, context) {
    const clock = context.deadlines.devices[device.index]!.inspection;
    if (clock.status !== 'overdue' || clock.due === null) return undefined;
    return {
      at: clock.at ?? device.entry.at(equipment.nextInspectionOn),
      message: clock.basis ?? 'computed',
      data: { due: formatDate(clock.due), days: -(clock.daysLeft ?? 0) },
      severity: clock.confidence === 'low' ? 'warning' : 'error',
    };
  },
};
