import { placeOf } from '../../../src/taskpane/workbook/check/placeOf';
import { columnNumber } from '../../../src/taskpane/workbook/columnNumber';

test.each([
  ['B12', { row: 11, column: 1 }],
  ['AA1', { row: 0, column: 26 }], // 26 letters before AA
  ['', { row: 0, column: 0 }],
  ['B0', { row: 0, column: 0 }],
])('a remark at “%s” leads to its cell, else to the top of the sheet', (cell, place) => {
  expect(placeOf('监管规则', cell)).toEqual({ sheet: '监管规则', ...place });
});

test.each([
  ['a', 0],
  [' AG ', 32], // 26 + 7 − 1
  ['XFD', 16_383],
  ['XFE', null],
  ['第3列', null],
  ['', null],
])('the letters “%s” name column %s', (letters, column) => {
  expect(columnNumber(letters)).toBe(column);
});
