import { equipment } from '../ledger/fields/equipment';
import { boilerInspection } from '../regulation/sources/checks';
import { overdueProblem } from './overdueProblem';
import type { Rule } from './rule';

export const internalInspectionOverdue: Rule = {
  id: 'internal-inspection-overdue',
  looksAt: 'device',
  title: { zh: '锅炉内部检验超期', en: 'Internal inspection overdue' },
  severity: 'error',
  source: boilerInspection,
  messages: {
    overdue: {
      zh: '内部检验应在{due}前完成，已超过{days}天，请核实；确未检验的，应当停止使用并立即申请检验。',
      en: 'The internal inspection was due on {due}, {days} days ago; verify it: without inspection the boiler must stop.',
    },
  },
  check(device, context) {
    if (device.type?.code.charAt(0) !== '1') return undefined;
    for (const clock of context.deadlines.devices[device.index]!.others) {
      if (clock.kind !== 'internalInspection') continue;
      return overdueProblem(clock, () => device.entry.at(equipment.nextInternalOn));
    }
    return undefined;
  },
};
