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

/** What the book was asked for since the last question, without where the cursor went. */
const edits = async (): Promise<string[]> => {
  await opened.page.evaluate(() => gridPage.grid.settled());
  return opened.page.evaluate(() => gridPage.book.log.splice(0).filter((line) => !line.startsWith('select')));
};

/** Columns A to D begin at these pixels, rows are 20 high. */
const columns = [54, 126, 256, 328, 400, 472, 544, 616];

const middle = async (row: number, column: number): Promise<[number, number]> => {
  const box = (await opened.page.locator('#grid').boundingBox())!;
  return [box.x + columns[column]! + 20 - 8, box.y + 20 + row * 20 + 10];
};

async function click(row: number, column: number): Promise<void> {
  await opened.page.mouse.click(...(await middle(row, column)));
}

/** As the browser does when the user presses Ctrl+V. */
async function paste(types: Readonly<Record<string, string>>): Promise<void> {
  await opened.page.evaluate((all) => {
    const data = new DataTransfer();
    for (const [type, text] of Object.entries(all)) data.setData(type, text);
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    document.activeElement!.dispatchEvent(event);
  }, types);
}

/** Copies or cuts as Ctrl+C and Ctrl+X do; gives the text for other programs. */
const take = (how: 'copy' | 'cut'): Promise<string> =>
  opened.page.evaluate((type) => {
    const data = new DataTransfer();
    const event = new ClipboardEvent(type, { clipboardData: data, bubbles: true, cancelable: true });
    document.activeElement!.dispatchEvent(event);
    return data.getData('text/plain');
  }, how);

test('a block from Excel goes to its cells: tabs, line ends within quotes, doubled quotes, blanks', async () => {
  await click(22, 4);
  await paste({
    'text/plain': '编号\t备注\t日期\r\n007\t"第一行\n第二行""引"""\t2026-5-1\r\n\t末\t\r\n',
    'text/html': '<table><tr><td>编号</td></tr></table>',
  });
  expect(await edits()).toEqual([
    'edit lifts 22,4="编号" 22,5="备注" 22,6="日期" 23,4="007" 23,5="第一行\\n第二行\\"引\\"" 23,6="2026-5-1" ' +
      '24,4=null 24,5="末" 24,6=null',
  ]);
  const area = await opened.page.evaluate(() => gridPage.grid.selection().area);
  expect(area).toEqual({ top: 22, left: 4, bottom: 24, right: 6 });
});

test('a program that puts only HTML on the clipboard: its table is pasted', async () => {
  await click(22, 4);
  await paste({
    'text/html': '<table><tr><td>甲</td><td>1</td></tr><tr><td>乙<br>丙</td><td></td></tr></table>',
  });
  expect(await edits()).toEqual(['edit lifts 22,4="甲" 22,5="1" 23,4="乙\\n丙" 23,5=null']);
});

test('a copy within the workbook takes formulas along and keeps texts texts', async () => {
  await opened.page.evaluate(() => gridPage.grid.type(1, 4, '=C2*2'));
  await edits();
  await click(1, 3);
  await opened.page.keyboard.press('Shift+ArrowRight');
  expect(await take('copy')).toBe('140581198001010018\t2');
  await click(22, 3);
  await paste({ 'text/plain': '140581198001010018\t2' });
  const [edit] = await edits();
  expect(edit).toContain('22,4="=C23*2"');
  const { text } = await opened.page.evaluate(() => gridPage.grid.shown('lifts', 22, 3));
  expect(text).toBe('140581198001010018');
});

test('what is cut is emptied once it is pasted, not before', async () => {
  await click(2, 0);
  expect(await take('cut')).toBe('电梯2');
  expect(await edits()).toEqual([]);
  await click(22, 0);
  await paste({ 'text/plain': '电梯2' });
  await opened.page.waitForFunction(() => gridPage.grid.shown('lifts', 2, 0).text === '');
  expect(await edits()).toEqual(['edit lifts 22,0="电梯2"', 'edit lifts 2,0=null']);
});

test('a column and a row are resized by the mouse, and the book is told', async () => {
  const box = (await opened.page.locator('#grid').boundingBox())!;
  const drag = async (x: number, y: number, right: number, down: number): Promise<void> => {
    await opened.page.mouse.move(x - 2, y - 2);
    await opened.page.mouse.move(x, y, { steps: 3 });
    await opened.page.mouse.down();
    await opened.page.mouse.move(x + right, y + down, { steps: 6 });
    await opened.page.mouse.up();
  };
  await drag(box.x + columns[4]! - 8, box.y + 10, 30, 0);
  await drag(box.x + 20, box.y + 20 + 11 * 20, 0, 12);
  const [column, row] = await edits();
  expect(column).toMatch(/^resize lifts \{"columns":\[\[3,10[0-4]\]\]\}$/);
  expect(row).toMatch(/^resize lifts \{"rows":\[\[10,3[0-4]\]\]\}$/);
});
