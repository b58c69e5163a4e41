import type { GridPage } from './gridPage';
import { openGrid, type OpenedGrid } from './openGrid';

declare const gridPage: GridPage;

let opened: OpenedGrid;

beforeEach(async () => {
  opened = await openGrid();
  await opened.page.locator('#grid').click({ position: { x: 300, y: 300 } });
});

afterEach(async () => {
  await opened.close();
});

const area = () => opened.page.evaluate(() => gridPage.grid.selection().area);

/** How far the cell with the cursor ends before the right and the lower edge of the cells. */
const clearance = (): Promise<{ right: number; bottom: number }> =>
  opened.page.evaluate(() => {
    const editor = document.querySelector('.workbench-grid-editor')!.getBoundingClientRect();
    const canvas = document.querySelector('.workbench-grid-canvas')!.getBoundingClientRect();
    return { right: canvas.right - editor.right, bottom: canvas.bottom - editor.bottom };
  });

// The bars are 11 wide and lie over the cells; the editor is 8 wider and 4 higher than its cell.
test.each([
  ['Control+End', 1],
  ['ArrowDown', 40],
  ['ArrowRight', 40],
  ['Enter', 40],
  ['PageDown', 7],
])('after %s the cell with the cursor is clear of the bars for scrolling', async (key, times) => {
  for (let time = 0; time < times; time++) await opened.page.keyboard.press(key);
  await opened.page.waitForTimeout(200);
  const { right, bottom } = await clearance();
  expect(right).toBeGreaterThanOrEqual(3);
  expect(bottom).toBeGreaterThanOrEqual(7);
});

test('a selection by the book is clear of the bars, too', async () => {
  await opened.page.evaluate(async () => {
    const { book, grid } = gridPage;
    book.tell({ kind: 'selection', sheet: 'lifts', area: { top: 39, left: 11, bottom: 39, right: 11 } });
    await grid.settled();
  });
  const { right, bottom } = await clearance();
  expect(right).toBeGreaterThanOrEqual(3);
  expect(bottom).toBeGreaterThanOrEqual(7);
});

test('by keys there is no last row and no last column; what is typed out there stands there', async () => {
  for (let time = 0; time < 12; time++) await opened.page.keyboard.press('PageDown');
  for (let time = 0; time < 30; time++) await opened.page.keyboard.press('ArrowRight');
  const { top, left } = await area();
  // 40 rows and 12 columns are used.
  expect(top).toBeGreaterThan(200);
  expect(left).toBeGreaterThan(30);
  await opened.page.keyboard.type('远处');
  await opened.page.keyboard.press('Enter');
  await opened.page.waitForFunction(([row, column]) => gridPage.grid.shown('lifts', row, column).text === '远处', [
    top,
    left,
  ] as const);
});

test('by the wheel there is none either', async () => {
  for (let time = 0; time < 30; time++) {
    await opened.page.mouse.wheel(0, 400);
    await opened.page.waitForTimeout(20);
  }
  await opened.page.locator('#grid').click({ position: { x: 300, y: 300 } });
  // 30 × 400 pixels of rows that are 20 high.
  expect((await area()).top).toBeGreaterThan(500);
});
