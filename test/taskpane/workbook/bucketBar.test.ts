import { barHeight, buckets } from '../../../src/taskpane/workbook/due/bucketBar';

test('the columns go by time, what has no date at the end', () => {
  expect(buckets.map(([name]) => name)).toEqual([
    'overdue',
    'within30',
    'within60',
    'within90',
    'thisYear',
    'later',
    'unknown',
  ]);
});

test.each([
  [0, 100, 0],
  [100, 100, 100],
  [50, 100, 50],
  [1, 100_000, 8],
  [0, 0, 0],
])('%i of at most %i is %i percent high', (count, most, expected) => {
  expect(barHeight(count, most)).toBe(expected);
});
