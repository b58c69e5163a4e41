import { seed3211 } from '../regulation/sources/checks';
import { namedUnit } from './namedUnit';
import { overdueProblem } from './overdueProblem';
import type { Rule } from './rule';
import { unitCell } from './unitCell';

export const drillOverdue: Rule = {
  id: 'drill-overdue',
  looksAt: 'unit',
  title: { zh: '应急演练超期', en: 'Emergency drill overdue' },
  severity: 'warning',
  item: 'emergencyPlan',
  source: seed3211,
  messages: {
    overdue: {
      zh: '“{unit}”应在{due}前组织应急演练，已超过{days}天，请核实；未演练的，请单位尽快组织并记录。',
      en: '{unit} was to hold an emergency drill by {due}, {days} days ago; verify it, and have the drill held and recorded.',
    },
  },
  check(unit, { deadlines }) {
    const problem = overdueProblem(deadlines.units[unit.index]!.drill, () => unitCell(unit));
    return problem && { ...problem, data: { ...problem.data, unit: namedUnit(unit) } };
  },
};
