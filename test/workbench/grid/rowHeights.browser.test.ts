import type { GridPage } from './gridPage';
import { openGrid, type OpenedGrid } from './openGrid';

declare const gridPage: GridPage;

let opened: OpenedGrid;

beforeEach(async () => {
  opened = await openGrid();
});

afterEach(async () => {
  await opened.close();
});

/** Puts a text into A31, where columns are 72 wide and rows 20 high, and gives the height of its row. */
function heightWith(text: string, wrapText: boolean, rowHeights: readonly (readonly [number, number])[] = []) {
  return opened.page.evaluate(
    async ([value, wraps, heights]) => {
      const { book, grid } = gridPage;
      book.put('lifts', 30, 0, { value, look: { wrapText: wraps } });
      book.views.set('lifts', { ...book.views.get('lifts')!, rowHeights: heights });
      book.tell({ kind: 'sheet', sheet: 'lifts' });
      book.tell({ kind: 'cells', sheet: 'lifts', area: { top: 30, left: 0, bottom: 30, right: 0 } });
      book.tell({ kind: 'selection', sheet: 'lifts', area: { top: 30, left: 0, bottom: 30, right: 0 } });
      await grid.settled();
      // The editor that rests on the cell is one pixel higher, and has a border of two.
      return document.querySelector<HTMLElement>('.workbench-grid-editor')!.offsetHeight - 5;
    },
    [text, wrapText, rowHeights] as const,
  );
}

const long = '高平市河西镇特种设备安全监督管理办公室';

test('a row without a height of its own is as high as its wrapped text, and the book is not told', async () => {
  const lines = 'x\n'.repeat(5);
  const six = await heightWith(lines, true);
  expect(six).toBeGreaterThan(6 * 12);
  expect(await heightWith(long, true)).toBeGreaterThan(3 * 12);
  expect(await heightWith('短', true)).toBe(20);
  expect(await opened.page.evaluate(() => gridPage.book.log.filter((line) => line.startsWith('resize')))).toEqual([]);
});

test('text that does not wrap makes no row higher, and a height of its own stays', async () => {
  expect(await heightWith(long, false)).toBe(20);
  expect(await heightWith(long, true, [[30, 26]])).toBe(26);
});
