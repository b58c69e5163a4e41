import fc from 'fast-check';
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
