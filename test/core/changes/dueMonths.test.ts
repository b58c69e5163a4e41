import { dueMonths, monthsAhead } from '../../../src/core/changes/dueMonths';
import { day } from '../../../src/core/dates/day';
import { type ReportSpec, reportFixture } from '../summary/reportFixture';

function counted(devices: ReportSpec['devices'] & object) {
  const report = reportFixture({ units: [{}], devices });
  return dueMonths(report.register.devices, report);
}

test('twelve months begin with that of the run and go over the year', () => {
  const months = monthsAhead(day('2026-11-23'));
  expect(months).toHaveLength(12);
  expect(months.slice(0, 3)).toEqual([
    { year: 2026, month: 11 },
    { year: 2026, month: 12 },
    { year: 2027, month: 1 },
  ]);
  expect(months.at(-1)).toEqual({ year: 2027, month: 10 });
});

test.each([
  ['yesterday', '2026-11-22', 'overdue'],
  ['today', '2026-11-23', 0],
  ['the last day of the month', '2026-11-30', 0],
  ['the first of the next', '2026-12-01', 1],
  ['a month by its last day', '2027-02', 3],
  ['the last day that is counted by month', '2027-10-31', 11],
  ['the day after it', '2027-11-01', 'later'],
])('%s', (_, due, place) => {
  const { overdue, months, later } = counted([{ unit: 0, due }]);
  expect([overdue, later, months.indexOf(1)]).toEqual([
    place === 'overdue' ? 1 : 0,
    place === 'later' ? 1 : 0,
    typeof place === 'number' ? place : -1,
  ]);
});

test('what has no date and what needs none are apart', () => {
  const { unknown, notApplicable } = counted([
    { unit: 0 },
    { unit: 0, status: 'notApplicable', use: 'scrapped' },
    { unit: 0 },
  ]);
  expect([unknown, notApplicable]).toEqual([2, 1]);
});
