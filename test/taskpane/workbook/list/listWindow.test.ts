import { listWindow, rowForKey, scrollTo } from '../../../../src/taskpane/workbook/list/listWindow';

// Rows of 50 pixels in a box of 200 show 4; six more are drawn on either side.
test.each([
  ['at the top', 0, 100_000, 0, 10],
  ['in the middle', 500_000, 100_000, 9994, 10_010],
  ['at the end', 100_000 * 50 - 200, 100_000, 99_990, 99_999],
  ['of a short list', 0, 3, 0, 2],
  ['scrolled past what is left of it', 5000, 3, 2, 2],
])('draws the rows in sight %s', (_, scrollTop, total, first, last) => {
  expect(listWindow(scrollTop, 200, 50, total)).toEqual({ first, last });
});

test('an empty list has no rows', () => {
  expect(listWindow(0, 200, 50, 0)).toEqual({ first: 0, last: -1 });
});

test.each([
  ['a row in sight stays', 2, 0, 0],
  ['a row above comes to the top', 1, 100, 50],
  ['a row below comes to the bottom', 10, 0, 350], // (10 + 1) * 50 - 200
])('%s', (_, index, scrollTop, expected) => {
  expect(scrollTo(index, scrollTop, 200, 50)).toBe(expected);
});

test.each([
  ['ArrowDown', 5, 6],
  ['ArrowUp', 5, 4],
  ['PageDown', 5, 8],
  ['PageUp', 5, 2],
  ['Home', 5, 0],
  ['End', 5, 99],
  ['ArrowUp', 0, 0],
  ['ArrowDown', 99, 99],
  ['PageDown', 98, 99],
  ['Enter', 5, null],
  ['a', 5, null],
])('%s on row %i of 100 leads to %p', (key, active, expected) => {
  expect(rowForKey(key, active, 100, 4)).toBe(expected);
});

test('no key leads anywhere in an empty list', () => {
  expect(rowForKey('End', 0, 0, 4)).toBeNull();
});
