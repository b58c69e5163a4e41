import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { TroubleKind } from '../../../src/workbench/book/simulation';
import { readXlsx } from '../../../src/xlsx/readXlsx';
import { expectCalm, type OpenPage } from '../page/workbenchPage';
import { openLedger, sampleBytes } from './openLedger';
import { check, save, sheetTab, tabNames } from './workbenchUser';

const bytes = sampleBytes('河西镇特种设备台账.xlsx');

async function expectUntouched({ page }: OpenPage): Promise<void> {
  expect(await tabNames(page)).toEqual(['特种设备台账']);
  expect(Buffer.compare(await save(page), bytes)).toBe(0);
}

test.each([
  ['保护工作表', '工作表“特种设备台账”受保护，旁边没有写入结果；请在“审阅”中撤销工作表保护后再点一次。'],
  ['筛选', '工作表“特种设备台账”正在筛选，此时写入会错行，因此没有写入，内容没有改动。'],
])(
  '%s: one sentence says why nothing was written beside the ledger, and after it a check runs',
  async (trouble, sentence) => {
    const open = await openLedger(bytes);
    const { page, pane } = open;
    const toggle = page.getByRole('button', { name: trouble, exact: true });
    await toggle.click();
    await toggle.and(page.getByRole('button', { pressed: true })).waitFor();
    await pane.getByRole('button', { name: '分类分级' }).click();
    await pane.getByText(sentence).waitFor();
    await toggle.click();
    await toggle.and(page.getByRole('button', { pressed: false })).waitFor();
    await expectUntouched(open);
    await check(pane);
    await expectCalm(open);
  },
);

test('正在编辑单元格: the pane asks for Enter, and goes on after it', async () => {
  const open = await openLedger(bytes);
  const { page, pane } = open;
  const toggle = page.getByRole('button', { name: '正在编辑单元格' });
  await toggle.click();
  await toggle.and(page.getByRole('button', { pressed: true })).waitFor();
  await pane.getByRole('button', { name: '一键体检' }).click();
  await pane.getByText('请先按 Enter 结束单元格编辑').first().waitFor();
  await expectUntouched(open);
  await toggle.click();
  await pane.getByText('体检完成：').waitFor();
  await expectCalm(open);
});

const unexpected = 'Excel 没有按预期完成，已恢复原状，内容没有改动。';
const stale = '工作簿已修改，结果可能过时';

/** Of a check of this ledger: four syncs that read, two that recall, one that looks at the places, one that writes. */
async function plan({ page, pane }: OpenPage, kind: TroubleKind, sync: number): Promise<void> {
  await silence(pane);
  const number = page.getByLabel('第几次同步');
  await number.fill(String(sync));
  await number.press('Enter');
  await page.getByLabel('这次同步怎样').selectOption(kind);
  await page.getByRole('button', { name: '设定', exact: true }).click();
  await planned(page).getByText('等待下一个命令').waitFor();
}

/** The add-in has read the workbook, and a command begins after half a second without a sync. */
async function silence(pane: FrameLocator): Promise<void> {
  await pane.getByText('：设备台账，').waitFor();
  await new Promise((resolve) => setTimeout(resolve, 600));
}

const planned = (page: Page): Locator => page.getByLabel('设定的情况');

test.each<[TroubleKind, number, string]>([
  ['fails', 2, '第 2 次同步已失败，此后又同步'],
  ['fails', 5, '第 5 次同步已失败，此后又同步'],
  ['breaksOff', 7, '第 7 次同步做到一半已失败，此后又同步'],
  ['fails', 8, '第 8 次同步已失败，此后又同步'],
  ['breaksOff', 8, '第 8 次同步做到一半已失败，此后又同步'],
])(
  '%s at sync %i: one sentence says so, nothing is left half written, and the next check runs',
  async (kind, sync, said) => {
    const open = await openLedger(bytes);
    const { page, pane } = open;
    await plan(open, kind, sync);
    await pane.getByRole('button', { name: '一键体检' }).click();
    await pane.getByText(unexpected).waitFor();
    await planned(page).getByText(said).waitFor();
    expect(await page.getByRole('button', { name: '设定', exact: true }).getAttribute('aria-pressed')).toBe('false');
    await expectUntouched(open);
    await check(pane);
    await expectCalm(open);
  },
);

test.each([
  // With the first sync events are asked for, and read without them; with the fourth merges, and found in another way.
  [1, '第 1 次同步已失败，此后又同步'],
  [4, '第 4 次同步已失败，此后又同步'],
])('sync %i fails once: the add-in does without what it asked, the bar says that it failed', async (sync, said) => {
  const open = await openLedger(bytes);
  const { page, pane } = open;
  await plan(open, 'fails', sync);
  await check(pane);
  await planned(page).getByText(said).waitFor();
  await page.getByLabel('计量').getByText('，失败 1 次').waitFor();
  // It has asked for the events again.
  await page.getByRole('button', { name: '同事改一格' }).click();
  await pane.getByText(stale).waitFor();
  await expectCalm(open);
});

test.each([1, 4, 8])(
  'all syncs from %i on fail: the user is told, and nothing is written until it ends',
  async (sync) => {
    const open = await openLedger(bytes);
    const { page, pane } = open;
    await plan(open, 'keepsFailing', sync);
    await pane.getByRole('button', { name: '一键体检' }).click();
    // From the eighth on it cannot even look whether all is as it was.
    await pane.getByText(sync === 8 ? '写入中断，而且没能恢复到写入之前。' : unexpected).waitFor();
    await planned(page)
      .getByText(`从第 ${String(sync)} 次同步起都失败`)
      .waitFor();
    await page.getByRole('button', { name: '设定', exact: true }).click();
    await expectUntouched(open);
    await check(pane);
    await expectCalm(open);
  },
);

test('a colleague edits between reading and writing: the results are said to be out of date, and checked again', async () => {
  const open = await openLedger(bytes);
  const { page, pane } = open;
  await silence(pane);
  await page.getByRole('button', { name: '同事在读写之间改' }).click();
  await planned(page).getByText('等待下一个命令').waitFor();
  await check(pane);
  await planned(page).getByText('第 8 次同步前同事已改').waitFor();
  await pane.getByText(stale).waitFor();
  await pane.getByRole('button', { name: '重新体检' }).click();
  await pane.getByText(stale).waitFor({ state: 'detached' });
  await pane.getByText('体检完成：').waitFor();
  expect(await editedCells(open)).toBe(1);
  await expectCalm(open);
});

test('a colleague edits while the add-in looks at the places: it reads again by itself', async () => {
  const open = await openLedger(bytes);
  const { page, pane } = open;
  await plan(open, 'coAuthorEdits', 7);
  await check(pane);
  await planned(page).getByText('第 7 次同步前同事已改，此后又同步').waitFor();
  expect(await pane.getByText(stale).count()).toBe(0);
  expect(await editedCells(open)).toBe(1);
  await expectCalm(open);
});

test('a colleague who edits after the check makes it out of date', async () => {
  const open = await openLedger(bytes);
  const { page, pane } = open;
  await check(pane);
  await page.getByRole('button', { name: '同事改一格' }).click();
  await pane.getByText(stale).waitFor();
  expect(await editedCells(open)).toBe(1);
  await expectCalm(open);
});

/** In the saved file: the colleague's words are kept. */
async function editedCells({ page }: OpenPage): Promise<number> {
  const cells = readXlsx(await save(page))
    .sheets.find(({ name }) => name === '特种设备台账')!
    .values.flat();
  return cells.filter((cell) => typeof cell === 'string' && cell.endsWith('（他人修改）')).length;
}

test.each(['excel2021', 'ltsc2024', 'm365'])('%s: a check runs', async (version) => {
  const open = await openLedger(bytes);
  const { page, pane } = open;
  await page.getByLabel('Excel 版本').selectOption(version);
  await page.waitForFunction(
    (name) => document.querySelector('iframe')!.name.includes(name),
    {
      excel2021: '"1.14"',
      ltsc2024: '"1.17"',
      m365: '"1.20"',
    }[version]!,
  );
  await pane.getByText('本工作簿识别结果').waitFor();
  await check(pane);
  await sheetTab(page, '问题清单').waitFor();
  await expectCalm(open);
});

test('an English Office on a dark screen: the pane runs a check in it', async () => {
  const open = await openLedger(bytes);
  const { page, pane } = open;
  await page.getByLabel('Office 语言').selectOption('en-US');
  await page.getByLabel('主题').selectOption('dark');
  await page.waitForFunction(() => document.querySelector('iframe')!.name.includes('en-US'));
  await pane.getByText('本工作簿识别结果').waitFor();
  expect(await pane.locator('html').evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(false);
  const ground = await pane
    .locator('.fui-FluentProvider')
    .first()
    .evaluate((one) => getComputedStyle(one).colorScheme);
  expect(ground).toBe('dark');
  await pane.getByRole('button', { name: 'English' }).click();
  await pane.getByRole('button', { name: 'Check now' }).click();
  await pane.getByText('Checked: ').waitFor();
  await expectCalm(open);
});
