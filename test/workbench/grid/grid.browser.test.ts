import type { ShownCell } from '../../../src/workbench/grid/grid';
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

const shown = (row: number, column: number, sheet = 'lifts'): Promise<ShownCell> =>
  opened.page.evaluate(([id, r, c]) => gridPage.grid.shown(id, r, c), [sheet, row, column] as const);

const settled = (): Promise<void> => opened.page.evaluate(() => gridPage.grid.settled());

/** What the book was asked for since the last question, without where the cursor went. */
const edits = (): Promise<string[]> =>
  opened.page.evaluate(() => gridPage.book.log.splice(0).filter((line) => !line.startsWith('select')));

/** Clicks the middle of a cell: the headings are 46 × 20, column B is 130 wide, the others 72; rows are 20 high. */
async function click(row: number, column: number): Promise<void> {
  const box = await opened.page.locator('#grid').boundingBox();
  const left = column < 2 ? [0, 72][column]! : 202 + (column - 2) * 72;
  await opened.page.mouse.click(box!.x + 46 + left + 20, box!.y + 20 + row * 20 + 10);
}

test('draws values, number formats, colours, merges and tabs, and asks the network for nothing', async () => {
  expect(await shown(0, 0)).toMatchObject({ text: '列0', fillColor: '#DDEEFF', fontColor: '#003366' });
  expect(await shown(2, 1)).toMatchObject({ text: '2064年4月8日', input: '2064/4/8' });
  expect(await shown(1, 3)).toMatchObject({ text: '140581198001010018', input: '140581198001010018' });
  expect(await shown(0, 0, 'boilers')).toMatchObject({ text: '锅炉一号' });
  expect(await opened.page.getByRole('tab').allTextContents()).toEqual(['电梯', '锅炉']);
  expect(opened.faults).toEqual([]);
});

test('conditional formats: relative formulas with TODAY, what stops, and comparisons', async () => {
  // Row 2 holds 2024-03-15, over a year ago; row 3 a day in 2064.
  expect(await shown(1, 0)).toMatchObject({ fillColor: '#FFC7CE', fontColor: '#9C0006' });
  expect(await shown(1, 1)).toMatchObject({ fillColor: '#FFC7CE' });
  expect(await shown(2, 0)).toMatchObject({ fillColor: '' });
  expect(await shown(5, 2)).toMatchObject({ text: '5', fillColor: '' });
  expect(await shown(6, 2)).toMatchObject({ text: '6', fillColor: '#00FF00' });
});

test('a click and the keys move the cursor, typing edits, Enter sends what was typed', async () => {
  await click(3, 2);
  await opened.page.keyboard.press('ArrowDown');
  await opened.page.keyboard.type('2026/5/1');
  await opened.page.keyboard.press('Enter');
  await settled();
  expect(await edits()).toEqual(['edit lifts 4,2="2026/5/1"']);
  // 46143 days after 1899-12-30 is 2026-05-01.
  expect(await shown(4, 2)).toMatchObject({ text: '2026/5/1' });
  expect(await opened.page.evaluate(() => gridPage.grid.selection().area.top)).toBe(5);
});

test('a long number typed into a text cell stays text; Escape sends nothing', async () => {
  await click(2, 3);
  await opened.page.keyboard.type('140581199912310026');
  await opened.page.keyboard.press('Escape');
  expect(await edits()).toEqual([]);
  await opened.page.keyboard.type('140581199912310026');
  await opened.page.keyboard.press('Tab');
  await settled();
  expect(await shown(2, 3)).toMatchObject({ text: '140581199912310026' });
});

test('undo and redo bring the cells back, text as text', async () => {
  await click(2, 0);
  await opened.page.keyboard.press('Delete');
  await settled();
  expect(await shown(2, 0)).toMatchObject({ text: '', input: '' });
  await opened.page.keyboard.press('Control+z');
  await opened.page.waitForFunction(() => gridPage.grid.shown('lifts', 2, 0).text === '电梯2');
  await opened.page.keyboard.press('Control+y');
  await opened.page.waitForFunction(() => gridPage.grid.shown('lifts', 2, 0).text === '');
});

test('what the book refuses stays as it was, with its sentence', async () => {
  await opened.page.evaluate(() => {
    gridPage.book.refusal = { zh: '工作表受保护。', en: 'The sheet is protected.' };
  });
  await opened.page.evaluate(() => gridPage.grid.type(2, 2, '99'));
  expect(await shown(2, 2)).toMatchObject({ text: '2' });
  expect(await opened.page.evaluate(() => gridPage.said)).toEqual(['工作表受保护。']);
});

test('calls of the add-in show the value of the book, and their formula when edited', async () => {
  await opened.page.evaluate(() => gridPage.grid.type(3, 6, '=RISKGRADE(A4)'));
  expect(await shown(3, 6)).toMatchObject({ text: '一级', input: '=RISKGRADE(A4)' });
  expect(await opened.page.evaluate(() => gridPage.book.told.has('lifts 3 6'))).toBe(false);
});

test('a change of the book is drawn within 100 ms and is no edit', async () => {
  const milliseconds = await opened.page.evaluate(async () => {
    const { book, grid } = gridPage;
    book.put('lifts', 5, 0, { value: '新电梯', look: { fillColor: '#FFFF00' } });
    const begin = performance.now();
    book.tell({ kind: 'cells', sheet: 'lifts', area: { top: 5, left: 0, bottom: 5, right: 0 } });
    await grid.settled();
    return performance.now() - begin;
  });
  expect(await shown(5, 0)).toMatchObject({ text: '新电梯' });
  expect(milliseconds).toBeLessThan(100);
  expect(await edits()).toEqual([]);
});

test.each([
  ['=EDATE(B2,12)', 45731], // 2024-03-15 + 12 months → 2025-03-15
  ['=DATEDIF(DATE(2020,1,31),DATE(2024,1,30),"y")', 3],
  ['=TEXT(B2,"yyyy-mm-dd")', '2024-03-15'],
  ['=INDEX(A2:A20,MATCH(3,C2:C20,0))', '电梯3'],
  ['=COUNTIFS(C2:C20,">5",C2:C20,"<=10")', 5],
  ['=SUMPRODUCT((C2:C20>10)*1)', 9],
  ['=IFERROR(1/0,"无")', '无'],
  ['=LOOKUP(7.5,C2:C20,A2:A20)', '电梯7'],
  ['=VLOOKUP("电梯4",A2:C20,3,FALSE)', 4],
  ['=IF(TODAY()>B2,"过","未")', '过'],
  ['=SUM(C2:C4)+锅炉!B9', 6],
  ['=1/0', { error: '#DIV/0!' }],
])('%s is worked out and told to the book', async (formula, value) => {
  const told = await opened.page.evaluate(async (typed) => {
    await gridPage.grid.type(25, 8, typed);
    return gridPage.book.told.get('lifts 25 8');
  }, formula);
  expect(told).toEqual(value);
});

test('what reads a changed cell is worked out anew', async () => {
  const told = await opened.page.evaluate(async () => {
    const { grid, book } = gridPage;
    await grid.type(25, 8, '=SUM(C2:C4)');
    await grid.type(1, 2, '100');
    return book.told.get('lifts 25 8');
  });
  expect(told).toBe(105);
});

test('a formula that a file holds without a result is worked out after opening', async () => {
  await settled();
  // 1 + 2 + 3 + 4
  expect(await opened.page.evaluate(() => gridPage.book.told.get('lifts 38 8'))).toBe(10);
  expect(await shown(38, 8)).toMatchObject({ text: '10', input: '=SUM(C2:C5)' });
});

test('a tab goes to its sheet; sheets come, go and get other names', async () => {
  await opened.page.getByRole('tab', { name: '锅炉' }).click();
  expect(await opened.page.evaluate(() => gridPage.grid.selection().sheet)).toBe('boilers');
  await opened.page.evaluate(async () => {
    const { book, grid } = gridPage;
    book.views.set('new', { ...book.views.get('boilers')!, id: 'new' });
    book.put('new', 0, 0, { value: '汇总' });
    book.tabs = [
      { id: 'new', name: '汇总表', visible: true, tabColor: '' },
      { ...book.tabs[0]!, name: '电梯台账' },
    ];
    book.active = 'new';
    book.tell({ kind: 'tabs' });
    await grid.settled();
  });
  expect(await opened.page.getByRole('tab').allTextContents()).toEqual(['汇总表', '电梯台账']);
  expect(await shown(0, 0, 'new')).toMatchObject({ text: '汇总' });
  expect(await opened.page.evaluate(() => gridPage.grid.selection().sheet)).toBe('new');
});

test('a selection by the book moves the cursor and leaves the keyboard where it is', async () => {
  await opened.page.locator('#other').focus();
  const at = await opened.page.evaluate(async () => {
    const { book, grid } = gridPage;
    book.tell({ kind: 'selection', sheet: 'lifts', area: { top: 30, left: 2, bottom: 31, right: 3 } });
    await grid.settled();
    return grid.selection().area;
  });
  expect(at).toEqual({ top: 30, left: 2, bottom: 31, right: 3 });
  await opened.page.waitForTimeout(200);
  expect(await opened.page.evaluate(() => document.activeElement?.id)).toBe('other');
});

test('Escape, then Tab leaves the cells for the tabs', async () => {
  await click(3, 2);
  await opened.page.keyboard.press('Escape');
  await opened.page.keyboard.press('Tab');
  expect(await opened.page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('tab');
});

test('a conditional format looks at the values of now, after many changes too', async () => {
  const fills = await opened.page.evaluate(async () => {
    const { grid } = gridPage;
    const seen: string[] = [];
    // Column A is painted where column B is over a year past.
    for (const day of ['2060/1/1', '2020/1/1', '2061/1/1', '2021/1/1']) {
      await grid.type(1, 1, day);
      seen.push(grid.shown('lifts', 1, 0).fillColor);
    }
    return seen;
  });
  expect(fills).toEqual(['', '#FFC7CE', '', '#FFC7CE']);
});
