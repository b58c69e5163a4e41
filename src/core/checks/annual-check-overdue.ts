import { equipment } from '../ledger/fields/equipment';
import { vesselAnnualCheck } from '../regulation/sources/checks';
import { overdueProblem } from './overdueProblem';
import type { Rule } from './rule';

export const annualCheckOverdue: Rule = {
  id: 'annual-check-overdue',
  looksAt: 'device',
  title: { zh: '年度检查超期', en: 'Annual check overdue' },
  severity: 'warning',
  source: vesselAnnualCheck,
  needs: [equipment.lastAnnualCheckOn],
  messages: {
    overdue: {
      zh: '年度检查应在{due}前完成，已超过{days}天，请核实；未做的，请单位组织年度检查并补填日期。',
      en: 'The annual check was due on {due}, {days} days ago; verify it, and have the unit check the device and enter the date.',
    },
  },
  check(device, context) {
    if (!device.entry.table.has(equipment.lastAnnualCheckOn)) return undefined;
    for (const clock of context.deadlines.devices[device.index]!.others) {
      if (clock.kind !== 'annualCheck') continue;
      return overdueProblem(clock, () => device.entry.at(equipment.lastAnnualCheckOn));
    }
    return undefined;
  },
};
