import { addresses, rectangles } from '../../src/excel/write/rectangles';

test('cells alike become areas, runs that repeat below one another joined', () => {
  const found = rectangles([
    ['a', 'a', 'b', null],
    ['a', 'a', 'b', 'b'],
    ['a', 'a', null, 'b'],
  ]);
  expect(found.get('a')).toEqual([{ top: 0, left: 0, bottom: 2, right: 1 }]);
  expect(found.get('b')).toEqual([
    { top: 0, left: 2, bottom: 0, right: 2 },
    { top: 1, left: 2, bottom: 1, right: 3 },
    { top: 2, left: 3, bottom: 2, right: 3 },
  ]);
});

test('addresses stay below what Excel takes, and lose no area', () => {
  const areas = Array.from({ length: 5000 }, (_, row) => ({ top: row * 2, left: 30, bottom: row * 2, right: 40 }));
  const found = addresses(areas, ',');
  expect(found.length).toBeGreaterThan(1);
  expect(Math.max(...found.map(({ length }) => length))).toBeLessThanOrEqual(8000);
  expect(found.join(',').split(',')).toHaveLength(5000);
  expect(found[0]!.startsWith('AE1:AO1,AE3:AO3')).toBe(true);
});
