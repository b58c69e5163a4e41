import { gradeName } from '../grading/grade';
import { report } from '../ledger/fields/report';
import { unit as fields } from '../ledger/fields/unit';
import { lastReport } from '../register/lastReport';
import { reportDueProposal } from '../regulation/sources/deadlines';
import { namedUnit } from './namedUnit';
import { overdueProblem } from './overdueProblem';
import type { Rule } from './rule';
import { unitCell } from './unitCell';

export const reportOverdue: Rule = {
  id: 'report-overdue',
  looksAt: 'unit',
  title: { zh: '安全状况报告超期', en: 'Safety report overdue' },
  severity: 'info',
  source: reportDueProposal,
  advice: { zh: '提醒单位报告安全状况，收到后登记日期', en: 'Remind the unit to report; enter the date' },
  needs: [fields.lastReportedOn, report.on],
  messages: {
    overdue: {
      zh: '“{unit}”的风险等级为{grade}，按建议周期应在{due}前报告安全状况，已超过{days}天；请核对收到的报告，没有报告的提醒单位补报。',
      en: '{unit} is graded {grade}; by the proposed period its safety report was due by {due}, {days} days ago. Look for the report; remind the unit if there is none.',
    },
    never: {
      zh: '台账写明“{unit}”从未报告安全状况（风险等级{grade}），请核实并提醒单位报告。',
      en: 'By the ledger {unit} never reported its state of safety (grade {grade}); verify it and remind the unit.',
    },
  },
  check(unit, { grades }) {
    const grade = grades[unit.index]!;
    const clock = grade.report;
    const data = { unit: namedUnit(unit), grade: gradeName(grade) };
    if (lastReport(unit).reading.kind === 'none') {
      return { at: clock.at ?? unitCell(unit), message: 'never', data };
    }
    const problem = overdueProblem(clock, () => unitCell(unit));
    return problem && { ...problem, data: { ...problem.data, ...data } };
  },
};
