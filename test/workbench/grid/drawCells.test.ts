import type { Area } from '../../../src/core';
import type { CellBlock } from '../../../src/workbench/book/cellBlock';
import { drawCells } from '../../../src/workbench/grid/drawCells';

/** Draws rows of ten columns where drawing a row in takes so many milliseconds; gives the areas of the blocks. */
async function blocks(rows: number, millisecondsARow: number): Promise<Area[]> {
  const areas: Area[] = [];
  let now = 0;
  const clock = jest.spyOn(performance, 'now').mockImplementation(() => now);
  const book = { cells: (_: string, area: Area) => Promise.resolve({ area } as CellBlock) };
  const put = ({ area }: CellBlock): void => {
    areas.push(area);
    now += (area.bottom - area.top + 1) * millisecondsARow;
  };
  await drawCells(book, { put }, 'lifts', { top: 5, left: 0, bottom: 4 + rows, right: 9 });
  clock.mockRestore();
  return areas;
}

test('every row is drawn once, in order', async () => {
  for (const areas of [await blocks(3_000, 0), await blocks(3_000, 1)]) {
    expect(areas[0]!.top).toBe(5);
    expect(areas.at(-1)!.bottom).toBe(3_004);
    areas.slice(1).forEach(({ top }, index) => {
      expect(top).toBe(areas[index]!.bottom + 1);
    });
  }
});

test('blocks get larger where drawing is quick, and small at once where it is slow', async () => {
  // 4,000 cells, then 8,000, then 12,000 at most.
  expect((await blocks(3_000, 0)).slice(0, 3).map(({ top, bottom }) => bottom - top + 1)).toEqual([400, 800, 1_200]);
  // 400 rows took 400 ms; 50 rows are the fewest.
  expect((await blocks(3_000, 1)).slice(0, 3).map(({ top, bottom }) => bottom - top + 1)).toEqual([400, 50, 50]);
});

test('nothing is asked for where there is no cell', async () => {
  expect(await blocks(0, 1)).toEqual([]);
});
