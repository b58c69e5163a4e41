import fc from 'fast-check';
import { areaOf, maxColumns } from '../../../src/workbench/model/areas';
import { relativeFormula } from '../../../src/workbench/model/relativeFormula';
import { type Shift, shiftArea } from '../../../src/workbench/model/shift';

const rows = (kind: Shift['kind'], from: number, count: number): Shift => ({
  kind,
  along: 'rows',
  area: areaOf(from, 0, count, maxColumns),
});

test.each<[string, Shift, [number, number] | null]>([
  ['rows inserted above', rows('insert', 0, 2), [6, 10]],
  ['rows inserted at the first row', rows('insert', 4, 2), [6, 10]],
  ['rows inserted inside', rows('insert', 5, 2), [4, 10]],
  ['rows inserted below', rows('insert', 9, 2), [4, 8]],
  ['rows deleted above', rows('delete', 0, 2), [2, 6]],
  ['rows deleted across the first', rows('delete', 3, 3), [3, 5]],
  ['rows deleted inside', rows('delete', 5, 2), [4, 6]],
  ['rows deleted across the last', rows('delete', 7, 5), [4, 6]],
  ['all rows deleted', rows('delete', 4, 5), null],
  ['columns to the right deleted', { kind: 'delete', along: 'columns', area: areaOf(0, 9, 1048576, 1) }, [4, 8]],
])('an area of rows 4 to 8 after %s', (_, shift, expected) => {
  const area = shiftArea({ top: 4, left: 1, bottom: 8, right: 3 }, shift);
  expect(area && [area.top, area.bottom]).toEqual(expected);
});

test('inserting and deleting the same rows leaves every area as it was', () => {
  const number = fc.nat({ max: 50 });
  fc.assert(
    fc.property(number, number, number, fc.integer({ min: 1, max: 9 }), (top, height, from, count) => {
      const area = { top, left: 0, bottom: top + height, right: 5 };
      const inserted = shiftArea(area, rows('insert', from, count))!;
      expect(shiftArea(inserted, rows('delete', from, count))).toEqual(area);
    }),
  );
});

test.each([
  ['=A1+$B$1', '=C2+$B$1'],
  ['=SUM(A1:A$9)', '=SUM(C2:C$9)'],
  ['="A1"&\'A1\'!B2', '="A1"&\'A1\'!D3'],
  ['=LOG10(A1)', '=LOG10(C2)'],
])('%s copied one down and two right is %s', (formula, copied) => {
  expect(relativeFormula(formula, 1, 2)).toBe(copied);
});

test('a reference that would leave the sheet is lost', () => {
  expect(relativeFormula('=A1', -1, 0)).toBe('=#REF!');
});
