import { equipment } from '../ledger/fields/equipment';
import { elevatorSelfTest } from '../regulation/sources/checks';
import { overdueProblem } from './overdueProblem';
import type { Rule } from './rule';

export const selfTestOverdue: Rule = {
  id: 'self-test-overdue',
  looksAt: 'device',
  title: { zh: '电梯自行检测超期', en: 'Elevator self test overdue' },
  severity: 'warning',
  source: elevatorSelfTest,
  messages: {
    overdue: {
      zh: '自行检测应在{due}前完成，已超过{days}天，请核实；未做的，请单位组织自行检测并补填日期。',
      en: 'The self test was due on {due}, {days} days ago; verify it, and have the unit test the elevator and enter the date.',
    },
  },
  check(device, context) {
    if (device.type?.code.charAt(0) !== '3') return undefined;
    for (const clock of context.deadlines.devices[device.index]!.others) {
      if (clock.kind !== 'selfTest') continue;
      const problem = overdueProblem(clock, () => device.entry.at(equipment.lastInspectedOn));
      // The clock rests on the base date; the date to fill in is the self test's.
      const kept = device.entry.table.has(equipment.lastSelfTestOn);
      return problem && kept ? { ...problem, at: device.entry.at(equipment.lastSelfTestOn) } : problem;
    }
    return undefined;
  },
};
