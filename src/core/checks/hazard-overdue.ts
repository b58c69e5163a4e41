import { hazard } from '../ledger/fields/hazard';
import { seedHazards } from '../regulation/sources/checks';
import { overdueProblem } from './overdueProblem';
import type { Rule } from './rule';

export const hazardOverdue: Rule = {
  id: 'hazard-overdue',
  looksAt: 'hazard',
  title: { zh: '隐患超期未整改', en: 'Hazard not rectified in time' },
  severity: 'error',
  source: seedHazards,
  messages: {
    proposed: {
      zh: '这条隐患没有写整改期限，按建议期限应在{due}前整改完，已超过{days}天，台账上还没有销号；请到现场核实，并填写整改期限或复查日期。',
      en: 'No deadline is stated; by the proposed one this hazard was to be rectified by {due}, {days} days ago, and is not closed; go and see, then enter the deadline or the day of verification.',
    },
    overdue: {
      zh: '这条隐患应在{due}前整改完，已超过{days}天，台账上还没有销号；请到现场核实，已整改的补填复查日期，未整改的督促落实。',
      en: 'This hazard was to be rectified by {due}, {days} days ago, and is not closed; go and see, then enter the day of verification or press for the work.',
    },
  },
  check({ index, entry }, { deadlines }) {
    const clock = deadlines.hazards[index]!;
    const problem = overdueProblem(clock, () => entry.at(hazard.deadline));
    // A deadline that only our proposal sets is no rule that anybody broke.
    return problem && clock.basis === 'computed' ? { ...problem, message: 'proposed', severity: 'warning' } : problem;
  },
};
