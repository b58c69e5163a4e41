import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { seriousFaults } from '../../taskpane/seriousFaults';
import { drop, expectCalm, openPage, openSample } from './workbenchPage';

const samples = join(__dirname, '../../../assets/samples');
const otherName = '米山镇特种设备监管台账.xlsx';
const other = { name: otherName, bytes: new Uint8Array(readFileSync(join(samples, otherName))) };
const oldWord = { name: '台账.doc', bytes: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0) };

const status = (page: Page): Locator => page.getByRole('status', { name: '提示' });
const ribbon = (page: Page): Locator => page.getByRole('toolbar', { name: /特种设备|Special equipment/ });

test('a sample is open with the add-in beside it, and a click on the ribbon checks it', async () => {
  const open = await openSample();
  const { page, pane } = open;
  expect(await ribbon(page).getByRole('group').count()).toBe(4);
  expect(await ribbon(page).getByRole('button').count()).toBe(11);
  await page.getByText('未改动').waitFor();
  await ribbon(page).getByRole('button', { name: '一键体检' }).click();
  await pane.getByText('体检完成：').waitFor();
  await page.getByText('未保存').waitFor();
  await page.getByText(/同步 \d+ 次/).waitFor();
  await expectCalm(open);
});

test('a dropped ledger is opened; what is no workbook is refused in one sentence and changes nothing', async () => {
  const open = await openSample();
  const { page } = open;
  await drop(page, other);
  await status(page).getByText(`已打开“${other.name}”`).waitFor();
  await page.getByRole('banner').getByText(other.name).waitFor();
  await drop(page, oldWord);
  await status(page)
    .getByText(/xlsx/)
    .and(status(page).getByText(/^(?!已打开)./))
    .waitFor();
  expect(await page.getByRole('banner').innerText()).toContain(other.name);
  await drop(page, other, oldWord);
  await status(page).getByText('一次只能打开一个文件').waitFor();
  await expectCalm(open);
});

test('another file is opened only after the word about unsaved changes; saving hands out a file', async () => {
  const open = await openSample();
  const { page, pane } = open;
  await ribbon(page).getByRole('button', { name: '一键体检' }).click();
  await pane.getByText('体检完成：').waitFor();
  await page.getByText('未保存').waitFor();
  await drop(page, other);
  const dialog = page.getByRole('alertdialog', { name: '有改动还没有保存' });
  await dialog.waitFor();
  // It fades in, and half-way there is too little contrast.
  await page.waitForTimeout(600);
  expect(await seriousFaults(page)).toEqual([]);
  await dialog.getByRole('button', { name: '取消' }).click();
  await page.getByText('未保存').waitFor();
  await drop(page, other);
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: '先保存再打开' }).click();
  expect((await download).suggestedFilename()).toBe('河西镇特种设备台账.xlsx');
  await status(page).getByText(`已打开“${other.name}”`).waitFor();
  await expectCalm(open);
});

test('a file that nothing was done to is saved as it came', async () => {
  const open = await openSample();
  const { page } = open;
  await drop(page, other);
  await status(page).getByText(`已打开“${other.name}”`).waitFor();
  const download = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  const saved = readFileSync(await (await download).path());
  expect(Buffer.compare(saved, other.bytes)).toBe(0);
  await status(page).getByText('原来的文件没有改动').waitFor();
  await expectCalm(open);
});

test('what is typed in the formula bar stands in the cell and can be taken back', async () => {
  const open = await openSample();
  const { page } = open;
  const bar = page.getByRole('textbox', { name: '编辑栏' });
  const shows = (text: string): Promise<unknown> =>
    page.waitForFunction(
      (wanted) => document.querySelector<HTMLInputElement>('input[aria-label=编辑栏]')!.value === wanted,
      text,
    );
  await shows('河西镇特种设备监管台账');
  await bar.fill('试填');
  await bar.press('Enter');
  await page.getByText('未保存').waitFor();
  await shows('试填');
  await page.getByRole('button', { name: '撤销', exact: true }).click();
  await shows('河西镇特种设备监管台账');
  await expectCalm(open);
});

test('the page and the ribbon speak English, too', async () => {
  const open = await openSample();
  const { page } = open;
  await page.getByRole('banner').getByRole('button', { name: 'English' }).click();
  await ribbon(page).getByRole('button', { name: 'Check now' }).waitFor();
  await page.getByRole('button', { name: 'Open…' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  await expectCalm(open);
});

test.each([
  ['light', 1280, 720],
  ['dark', 1366, 768],
] as const)('%s, %i × %i: axe finds nothing serious and nothing overflows', async (colorScheme, width, height) => {
  const open = await openSample({ colorScheme, viewport: { width, height } });
  const { page } = open;
  expect(await seriousFaults(page)).toEqual([]);
  const size = await page.evaluate(() => [document.body.scrollWidth, document.body.scrollHeight]);
  expect(size).toEqual([width, height]);
  const bar = await ribbon(page).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  expect(bar).toBe(0);
  await expectCalm(open);
});

test('the ribbon is one stop of the tabulator key, and arrows go through it', async () => {
  const open = await openSample();
  const { page } = open;
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
  await page.getByRole('banner').getByRole('button', { name: 'English' }).focus();
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('一键体检');
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toBe('问题清单');
  await page.keyboard.press('Tab');
  expect(await ribbon(page).evaluate((bar) => bar.contains(document.activeElement))).toBe(false);
  await expectCalm(open);
});

test('another Excel starts the add-in anew; without functions of that Excel it still opens', async () => {
  const open = await openSample();
  const { page, pane } = open;
  await page.getByLabel('Excel 版本').selectOption('excel2021');
  await page.waitForFunction(() => document.querySelector('iframe')!.name.includes('"1.14"'));
  await pane.getByText('本工作簿识别结果').waitFor();
  await expectCalm(open);
});

test('the local edition says that it edits a copy, and plays no Excel in trouble', async () => {
  const open = await openPage('/local.html');
  const { page, pane } = open;
  await page.getByText('本页编辑的是副本').waitFor();
  await page.getByRole('heading', { name: '打开一份 .xlsx 台账' }).waitFor();
  expect(await page.getByRole('region', { name: '假设' }).count()).toBe(0);
  expect(await seriousFaults(page)).toEqual([]);
  await page.getByRole('main').getByRole('button', { name: other.name }).click();
  await pane.getByText('本工作簿识别结果').waitFor();
  await page.getByRole('button', { name: '保存副本' }).waitFor();
  await expectCalm(open);
});
