import { gradeName } from '../grading/grade';
import { patrol } from '../ledger/fields/patrol';
import { unit as fields } from '../ledger/fields/unit';
import { askReading } from '../register/ask';
import type { Unit } from '../register/register';
import { siteCheckProposal } from '../regulation/sources/deadlines';
import { namedUnit } from './namedUnit';
import { overdueProblem } from './overdueProblem';
import type { Rule } from './rule';
import { unitCell } from './unitCell';

export const siteCheckOverdue: Rule = {
  id: 'site-check-overdue',
  looksAt: 'unit',
  title: { zh: '现场检查超期', en: 'On-site check overdue' },
  severity: 'warning',
  source: siteCheckProposal,
  advice: {
    zh: '核对检查记录，没有检查的安排现场检查并登记日期',
    en: 'Look into the records; check on site and enter the date',
  },
  needs: [fields.lastCheckedOn, patrol.on],
  messages: {
    overdue: {
      zh: '“{unit}”的风险等级为{grade}，按建议频次应在{due}前现场检查，已超过{days}天；请核对检查记录，没有检查的尽快安排。',
      en: '{unit} is graded {grade}; by the proposed interval it was to be checked on site by {due}, {days} days ago. Look into the records; arrange the check if there was none.',
    },
    never: {
      zh: '台账写明“{unit}”从未现场检查（风险等级{grade}），请核实并尽快安排。',
      en: 'By the ledger {unit} was never checked on site (grade {grade}); verify it and arrange the check.',
    },
  },
  check(unit, { grades }) {
    const grade = grades[unit.index]!;
    const clock = grade.siteCheck;
    const data = { unit: namedUnit(unit), grade: gradeName(grade) };
    if (wasNeverChecked(unit)) return { at: clock.at ?? unitCell(unit), message: 'never', data };
    const problem = overdueProblem(clock, () => unitCell(unit));
    return problem && { ...problem, data: { ...problem.data, ...data } };
  },
};

function wasNeverChecked(unit: Unit): boolean {
  if (unit.patrols.some(({ on }) => on.kind === 'value')) return false;
  return askReading(unit, fields.lastCheckedOn).kind === 'none';
}
