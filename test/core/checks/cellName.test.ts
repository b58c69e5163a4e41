import { cellName } from '../../../src/core/checks/cellName';

test.each([
  [0, 0, '台账!A1'],
  [4, 2, '台账!C5'],
  [0, 25, '台账!Z1'],
  [0, 26, '台账!AA1'],
  [0, 701, '台账!ZZ1'],
  [0, 702, '台账!AAA1'],
  // The last cell of a sheet.
  [1048575, 16383, '台账!XFD1048576'],
])('row %i, column %i is %s', (row, column, name) => {
  expect(cellName({ sheet: '台账', row, column })).toBe(name);
});
