import fc from 'fast-check';
import { maxColumns, maxRows } from '../../../src/workbench/model/areas';
import { SparseGrid } from '../../../src/workbench/model/sparseGrid';

type Step =
  | { readonly kind: 'set'; readonly row: number; readonly column: number; readonly value: number | undefined }
  | { readonly kind: 'setColumns' | 'setRows'; readonly from: number; readonly to: number; readonly value: number };

const size = 6;
const place = fc.nat({ max: size - 1 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('set' as const), row: place, column: place, value: fc.nat() }),
  fc
    .record({ kind: fc.constantFrom('setColumns' as const, 'setRows' as const), a: place, b: place, value: fc.nat() })
    .map(({ kind, a, b, value }) => ({ kind, from: Math.min(a, b), to: Math.max(a, b), value })),
);

test('cells, columns and rows are what was set last', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      const grid = new SparseGrid<number>();
      const plain = Array.from({ length: size }, () => new Array<number | undefined>(size).fill(undefined));
      for (const one of steps) {
        if (one.kind === 'set') {
          grid.set(one.row, one.column, one.value);
          plain[one.row]![one.column] = one.value;
        } else {
          grid[one.kind](one.from, one.to, one.value);
          for (let at = one.from; at <= one.to; at++) {
            for (let other = 0; other < size; other++) {
              const [row, column] = one.kind === 'setRows' ? [at, other] : [other, at];
              plain[row]![column] = one.value;
            }
          }
        }
      }
      expect(plain.map((cells, row) => cells.map((_, column) => grid.get(row, column)))).toEqual(plain);
    }),
  );
});

test('the used area is around the cells, not the defaults', () => {
  const grid = new SparseGrid<number>();
  grid.setColumns(0, 9, 1);
  expect(grid.used()).toBeNull();
  grid.set(3, 5, 1);
  grid.set(7, 2, 1);
  grid.set(8, 8, 1);
  grid.set(8, 8, undefined);
  expect(grid.used()).toEqual({ top: 3, left: 2, bottom: 7, right: 5 });
});

test('rows and columns are inserted and deleted', () => {
  const grid = new SparseGrid<string>();
  grid.set(1, 1, '甲');
  grid.set(2, 2, '乙');
  grid.insertRows(2, 3);
  grid.insertColumns(0, 1);
  expect([grid.get(1, 2), grid.get(5, 3)]).toEqual(['甲', '乙']);
  grid.deleteRows(1, 2);
  grid.deleteColumns(3, 1);
  expect(grid.used()).toBeNull();
});

test('what was set since the last question is told once', () => {
  const grid = new SparseGrid<string>();
  expect(grid.takeTouched()).toBeNull();
  grid.set(3, 5, '甲');
  grid.set(7, 2, undefined);
  expect(grid.takeTouched()).toEqual({ top: 3, left: 2, bottom: 7, right: 5 });
  expect(grid.takeTouched()).toBeNull();
});

test.each<[string, (grid: SparseGrid<string>) => void, Partial<Record<'top' | 'left' | 'bottom' | 'right', number>>]>([
  [
    'a default of columns',
    (grid) => {
      grid.setColumns(1, 2, '乙');
    },
    { top: 0, left: 1, bottom: maxRows - 1, right: 2 },
  ],
  [
    'a default of rows',
    (grid) => {
      grid.setRows(1, 2, '乙');
    },
    { top: 1, left: 0, bottom: 2, right: maxColumns - 1 },
  ],
  [
    'inserted rows',
    (grid) => {
      grid.insertRows(4, 2);
    },
    { top: 4, left: 0, bottom: maxRows - 1 },
  ],
  [
    'deleted columns',
    (grid) => {
      grid.deleteColumns(4, 2);
    },
    { top: 0, left: 4, right: maxColumns - 1 },
  ],
  [
    'a row put in',
    (grid) => {
      grid.putRow(9, ['甲', '乙']);
    },
    { top: 9, left: 0, bottom: 9, right: 1 },
  ],
])('%s touch all their cells', (_, change, area) => {
  const grid = new SparseGrid<string>();
  grid.set(0, 0, '甲');
  grid.takeTouched();
  change(grid);
  expect(grid.takeTouched()).toMatchObject(area);
});
