import type { CellStyle } from '../../../src/core/changes/change';
import { rowHeight } from '../../../src/core/changes/rowHeight';

const height = (value: string | number, width: number, style: CellStyle = 'text', right = 0): number =>
  rowHeight(
    { cells: [{ value, style }] },
    Array<number>(right + 1).fill(width),
    right === 0 ? [] : [{ top: 0, left: 0, bottom: 0, right }],
  );

// One line of 10 points with room around it.
const one = 19;

test.each([
  ['a number', height(7, 8, 'number'), one],
  ['a short text', height('缺资料', 8), one],
  ['a date never wraps', height('2026年11月', 5, 'month'), one],
  ['nine Han characters fit a width of 18', height('驻点或联合检查并回', 18), one],
  ['ten take two lines', height('驻点或联合检查并回访', 18), 32],
  ['a merged cell has the width of all its columns', height('驻点或联合检查并回访', 9, 'text', 1), 32],
  ['a line feed is a line', height('2026年\n11月', 9), 32],
  ['a number too long for the rest of the line moves down as a whole', height('起重机械 410108212021', 14), 32],
  ['a word longer than a line breaks', height('4101082120213095', 8), 46],
])('%s', (_, found, expected) => {
  expect(found).toBe(expected);
});

test('it never exceeds what Excel allows', () => {
  expect(height('长'.repeat(5000), 10)).toBe(409);
});
