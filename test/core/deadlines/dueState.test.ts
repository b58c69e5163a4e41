import { day } from '../../../src/core/dates/day';
import { dayDate, type LedgerDate, monthDate } from '../../../src/core/dates/ledgerDate';
import { type Announcement, statusOf } from '../../../src/core/deadlines/dueState';

const inspection: Announcement = { applyMonths: 1, alarmDays: null, soonDays: 30 };
const certificate: Announcement = { applyMonths: 1, alarmDays: 30, soonDays: 90 };
const drill: Announcement = { applyMonths: null, alarmDays: null, soonDays: 30 };

function status(due: LedgerDate, asOf: string, announcement = inspection): string {
  return statusOf(due, day(asOf), announcement, 'monthEnd').status;
}

describe('an inspection due on 2025-04-30', () => {
  const due = dayDate(day('2025-04-30'));

  test.each([
    ['2025-02-27', 'ok'],
    ['2025-02-28', 'dueSoon'], // 2025-03-30 − 30 days
    ['2025-03-29', 'dueSoon'],
    ['2025-03-30', 'applyNow'], // 2025-04-30 − 1 month
    ['2025-04-30', 'applyNow'], // the last valid day
    ['2025-05-01', 'overdue'],
  ])('is on %s %s', (asOf, expected) => {
    expect(status(due, asOf)).toBe(expected);
  });

  test('has its last day to apply and its days left', () => {
    expect(statusOf(due, day('2025-04-25'), inspection, 'monthEnd')).toMatchObject({
      applyBy: '2025-03-30',
      daysLeft: 5,
    });
    expect(statusOf(due, day('2025-05-02'), inspection, 'monthEnd').daysLeft).toBe(-2);
    expect(statusOf(dayDate(day('2025-03-31')), day('2025-01-01'), inspection, 'monthEnd').applyBy).toBe('2025-02-28');
  });
});

describe('an inspection due in April 2025', () => {
  const due = monthDate(2025, 4)!;

  test.each([
    ['2025-01-29', 'ok'],
    ['2025-01-30', 'dueSoon'], // 2025-03-01 − 30 days
    ['2025-02-28', 'dueSoon'],
    ['2025-03-01', 'applyNow'], // a month before the first day
    ['2025-04-01', 'applyNow'],
    ['2025-04-30', 'applyNow'],
    ['2025-05-01', 'overdue'],
  ])('is on %s %s', (asOf, expected) => {
    expect(status(due, asOf)).toBe(expected);
  });

  test('may by setting be valid until the first day only', () => {
    expect(statusOf(due, day('2025-04-01'), inspection, 'monthStart').status).toBe('applyNow');
    expect(statusOf(due, day('2025-04-02'), inspection, 'monthStart')).toMatchObject({
      status: 'overdue',
      daysLeft: -1,
    });
    expect(statusOf(due, day('2025-04-02'), inspection, 'monthEnd').daysLeft).toBe(28);
  });
});

test.each([
  ['2025-01-29', 'ok'],
  ['2025-01-30', 'dueSoon'], // 2025-04-30 − 90 days
  ['2025-03-29', 'dueSoon'],
  ['2025-03-30', 'applyNow'], // a month before, 31 days
  ['2025-04-30', 'applyNow'],
  ['2025-05-01', 'overdue'],
])('a certificate that ends on 2025-04-30 is on %s %s', (asOf, expected) => {
  expect(status(dayDate(day('2025-04-30')), asOf, certificate)).toBe(expected);
});

test('a certificate is alarming 30 days before its end also where a month is shorter', () => {
  // A month before 2025-03-30 is 2025-02-28, which is exactly 30 days before.
  expect(status(dayDate(day('2025-03-29')), '2025-02-27', certificate)).toBe('applyNow'); // 30 days left
  expect(status(dayDate(day('2025-03-29')), '2025-02-26', certificate)).toBe('dueSoon'); // 31 days left
});

test.each([
  ['2025-03-30', 'ok'],
  ['2025-03-31', 'dueSoon'], // 2025-04-30 − 30 days
  ['2025-04-30', 'dueSoon'],
  ['2025-05-01', 'overdue'],
])('what is not applied for warns before the due day: %s %s', (asOf, expected) => {
  expect(status(dayDate(day('2025-04-30')), asOf, drill)).toBe(expected);
});
