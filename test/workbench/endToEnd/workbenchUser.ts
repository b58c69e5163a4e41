import { readFileSync } from 'node:fs';
import type { FrameLocator, JSHandle, Locator, Page } from 'playwright-core';
import { type Area, day, type Day } from '../../../src/core';
import type { Book } from '../../../src/workbench/book/book';
import type { Grid, ShownCell } from '../../../src/workbench/grid/grid';

/** What the page keeps of its workbook, as far as a test looks at it. */
export interface PageWorkbench {
  readonly grid: Grid;
  readonly state: { readonly engine: { readonly book: Book } };
}

/** The page has no door for tests: its workbench is found where React keeps what its components were given. */
export function workbenchOf(page: Page): Promise<JSHandle<PageWorkbench>> {
  return page.evaluateHandle(() => {
    interface Fiber {
      readonly return: Fiber | null;
      readonly memoizedProps: { readonly workbench?: PageWorkbench } | null;
    }
    const place = document.querySelector('.grid-place')!;
    const key = Object.keys(place).find((name) => name.startsWith('__reactFiber$'))!;
    let fiber: Fiber | null = (place as unknown as Record<string, Fiber>)[key]!;
    while (fiber && !fiber.memoizedProps?.workbench) fiber = fiber.return;
    return fiber!.memoizedProps!.workbench!;
  });
}

export const sheetTab = (page: Page, name: string): Locator =>
  page.getByRole('tablist', { name: '工作表' }).getByRole('tab', { name, exact: true });

/** Names of the tabs that can be seen. */
export function tabNames(page: Page): Promise<string[]> {
  return page.getByRole('tablist', { name: '工作表' }).getByRole('tab').allInnerTexts();
}

/** Cells of a sheet as the spreadsheet shows them, row by row. */
export async function shownCells(page: Page, name: string, area: Area): Promise<ShownCell[][]> {
  const workbench = await workbenchOf(page);
  const sheet = await sheetTab(page, name).getAttribute('data-sheet');
  return workbench.evaluate(
    async ({ grid }, { id, top, left, bottom, right }) => {
      await grid.settled();
      const rows = Array.from({ length: bottom - top + 1 }, (_, at) => top + at);
      const columns = Array.from({ length: right - left + 1 }, (_, at) => left + at);
      return rows.map((row) => columns.map((column) => grid.shown(id, row, column)));
    },
    { id: sheet!, ...area },
  );
}

/** Waits until what the workbook holds is on the screen. */
export async function settled(page: Page): Promise<void> {
  await (await workbenchOf(page)).evaluate(({ grid }) => grid.settled());
}

/** 'Sheet!F12': where the cursor is, as the user sees it. */
export async function cursor(page: Page): Promise<string> {
  const sheet = await page.getByRole('tab', { selected: true }).first().innerText();
  return `${sheet}!${await page.getByLabel('单元格', { exact: true }).innerText()}`;
}

export async function waitForCursor(page: Page, wanted: string): Promise<void> {
  await expect(poll(() => cursor(page), wanted)).resolves.toBe(wanted);
}

/** Types into the formula bar as into a cell, with Enter behind it. */
export async function typeIntoBar(page: Page, input: string): Promise<void> {
  const bar = page.getByLabel('编辑栏');
  await bar.fill(input);
  await bar.press('Enter');
  await settled(page);
}

/**
 * Goes to a cell of the sheet in front with the keys, down and then to the right; further keys are for the cells then.
 * A cell that a merge covers is not reached.
 */
export async function goTo(page: Page, row: number, column: number): Promise<void> {
  const workbench = await workbenchOf(page);
  const place = (): Promise<Area> => workbench.evaluate(({ grid }) => grid.selection().area);
  await page.getByLabel(/^单元格（/).focus();
  await page.keyboard.press('Control+Home');
  for (let step = 0; step < row && (await place()).top < row; step++) await page.keyboard.press('ArrowDown');
  for (let step = 0; step < column && (await place()).left < column; step++) await page.keyboard.press('ArrowRight');
  expect(await place()).toMatchObject({ top: row, left: column });
}

export async function check(pane: FrameLocator): Promise<void> {
  await pane.getByRole('button', { name: '一键体检' }).click();
  await pane.getByText('体检完成：').waitFor();
}

export function paneTab(pane: FrameLocator, name: string): Locator {
  return pane.getByRole('tab', { name, exact: true });
}

/** What the browser's downloads get. */
export async function save(page: Page): Promise<Uint8Array> {
  const download = page.waitForEvent('download');
  await page.getByRole('banner').getByRole('button', { name: '保存' }).click();
  return new Uint8Array(readFileSync(await (await download).path()));
}

/** The day by which the add-in judges when nobody says another: today where the page is. */
export function today(): Day {
  return day(new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date()));
}

/** The first answer that is the wanted one, or the last one after some seconds. */
export async function poll<T>(ask: () => Promise<T>, wanted: T, seconds = 10): Promise<T> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (JSON.stringify(answer) === JSON.stringify(wanted) || Date.now() > end) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
