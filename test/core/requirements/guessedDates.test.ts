import { analyse } from '../../../src/core/analyse';
import { day } from '../../../src/core/dates/day';
import { defaultRuleBook } from '../../../src/core/rulebook/ruleBook';
import { type Row, snapshotOf } from '../checks/testRule';

const columns = ['使用单位名称', '设备种类', '设备品种', '使用登记证编号', '制造日期', '安装监督检验日期', '检验日期'];

function judge(...cells: Row) {
  const row = ['高平甲酒店', '电梯', '曳引驱动乘客电梯', '梯11晋E00001(19)', ...cells];
  const report = analyse(snapshotOf({ 台账: [columns, row] }), defaultRuleBook, day('2026-06-15'));
  return {
    status: report.deadlines.devices[0]!.inspection.status,
    verdict: report.requirements[0]!.inspection.verdict,
    rate: report.summary.total.rates.inspection,
    method: report.grades[0]!.method,
    severity: report.findings.find(({ rule }) => rule.id === 'inspection-overdue')?.severity,
  };
}

// All were inspected on 2024-05-10; year 7 of the base 2018-05-10, and a year later too, is 2025-05-10.
test('an inspection that is overdue by a known base date fails the unit', () => {
  expect(judge(null, '2018-05-10', '2024-05-10')).toEqual({
    status: 'overdue',
    verdict: 'fail',
    rate: { pass: 0, total: 1, unknown: 0 },
    method: 'veto',
    severity: 'error',
  });
});

test.each([
  ['no base date at all', null],
  ['the date of manufacture in its place', '2018-05-10'],
])('an inspection that is overdue by %s is to be asked about and vetoes nothing', (_, manufacturedOn) => {
  expect(judge(manufacturedOn, null, '2024-05-10')).toEqual({
    status: 'overdue',
    verdict: 'unknown',
    rate: { pass: 0, total: 1, unknown: 1 },
    method: 'insufficient',
    severity: 'warning',
  });
});
