import fc from 'fast-check';
import type { Change } from '../../src/core';
import { type ChangePart, cutChanges, JoinedChanges } from '../../src/desk/changeParts';
import { flatten, unflatten } from '../../src/desk/flatList';

/** As they arrive in the page. */
function copied({ bare, parts }: ReturnType<typeof cutChanges>): [readonly Change[], ChangePart[]] {
  return [structuredClone(bare), [...parts].map((part) => structuredClone(part))];
}

function joined(changes: readonly Change[]): readonly Change[] {
  const [bare, parts] = copied(cutChanges(changes));
  const cells = new JoinedChanges();
  for (const part of parts) cells.add(part);
  return cells.join(bare);
}

// A cell knows one zero only.
const number = fc.double({ noNaN: true }).map((one) => one + 0);
const value = fc.oneof(fc.string(), fc.integer(), number, fc.constant(null));
const cell = fc.record(
  { row: fc.nat(), value, numberFormat: fc.constantFrom('@', '0'), link: fc.record({ row: fc.nat() }) },
  { requiredKeys: ['row', 'value'] },
);

test('whatever is made flat comes back the same', () => {
  fc.assert(
    fc.property(fc.array(fc.option(cell)), (list) => {
      expect(unflatten(structuredClone(flatten(list)))).toEqual(list);
    }),
  );
});

const print = { paper: 'A4', orientation: 'portrait', repeatRows: null, footer: { left: '', centre: '', right: '' } } as const; // prettier-ignore
const rest = { columnWidths: [10], merges: [], freeze: { rows: 0, columns: 0 }, highlights: [], filter: null, print };
const column = { kind: 'writeColumn', sheet: '台账', id: 'grade', column: 9, headerRow: 0, header: '等级', width: 9, numberFormat: '@' } as const; // prettier-ignore

test('columns and sheets longer than a part are put together in order, and the other changes go with them', () => {
  const changes: Change[] = [
    { ...column, cells: Array.from({ length: 45_000 }, (_, row) => ({ row, value: row % 3 === 0 ? null : `第${String(row)}行` })) }, // prettier-ignore
    { kind: 'removeMarks' },
    { ...column, cells: [{ row: 1, value: 1, formula: 'RISKGRADE(A1:B2)' }], spills: 7 },
    {
      kind: 'replaceSheet',
      name: '问题清单',
      content: {
        ...rest,
        rows: Array.from({ length: 9000 }, (_, row) => ({
          cells: [{ value: row, style: 'link', link: { sheet: '台账', row, column: 2 } }, null, { value: '空', style: 'text' }, null], // prettier-ignore
          ...(row % 2 === 0 && { height: 20 }),
        })),
      },
    },
    { kind: 'replaceSheet', name: '空', content: { ...rest, rows: [{ cells: [] }, { cells: [], height: 3 }] } },
  ];
  expect(joined(changes)).toEqual(changes);
  const [, parts] = copied(cutChanges(changes));
  for (const { cells } of parts) expect(cells.count).toBeLessThan(21_000);
  expect(parts.map(({ change }) => change)).toEqual([0, 0, 0, 2, 3, 3, 4]);
});
