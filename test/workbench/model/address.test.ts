import fc from 'fast-check';
import { areaAddress, fullAddress, parseArea, splitAddress } from '../../../src/workbench/model/address';
import { maxColumns, maxRows } from '../../../src/workbench/model/areas';

test.each([
  ['A1', { top: 0, left: 0, bottom: 0, right: 0 }],
  ['$B$2:D9', { top: 1, left: 1, bottom: 8, right: 3 }],
  ['D9:B2', { top: 1, left: 1, bottom: 8, right: 3 }],
  // AA is 26 + 1, the 27th column.
  ['AA:AB', { top: 0, left: 26, bottom: maxRows - 1, right: 27 }],
  ['3:5', { top: 2, left: 0, bottom: 4, right: maxColumns - 1 }],
  ['XFD1048576', { top: maxRows - 1, left: maxColumns - 1, bottom: maxRows - 1, right: maxColumns - 1 }],
])('%s is an area', (text, area) => {
  expect(parseArea(text)).toEqual(area);
});

test.each(['', 'A', '7', 'A0', 'XFE1', 'A1048577', 'A1:B', 'A1:3', '台账', 'A1:B2:C3'])('%j is none', (text) => {
  expect(parseArea(text)).toBeNull();
});

const row = fc.nat({ max: maxRows - 1 });
const column = fc.nat({ max: maxColumns - 1 });

test('every area is found again by its address, on a sheet of any name', () => {
  const sheetName = fc.string({ minLength: 1, maxLength: 31 });
  fc.assert(
    fc.property(sheetName, row, row, column, column, (name, top, bottom, left, right) => {
      const area = {
        top: Math.min(top, bottom),
        bottom: Math.max(top, bottom),
        left: Math.min(left, right),
        right: Math.max(left, right),
      };
      const { sheet, rest } = splitAddress(fullAddress(name, area));
      expect(sheet).toBe(name);
      expect(parseArea(rest)).toEqual(area);
      expect(parseArea(areaAddress(area))).toEqual(area);
    }),
  );
});
