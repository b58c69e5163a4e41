import { mkdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import { chromium, type FrameLocator, type Page } from 'playwright-core';
import { build } from '../../src/serve/builds';
import { staticServer } from '../../src/serve/staticServer';
import { chromiumPath } from '../chromiumPath';
import { smallPng } from './smallPng';

const folder = join('assets', 'pictures');
const sample = '河西镇特种设备台账.xlsx';
/** When the samples were made: on later days all would be overdue. */
const day = '2026-11-23T09:00:00+08:00';

/** What stands in the middle of the spreadsheet; far enough for the last column; from there back to the first result. */
const middle = { x: 500, y: 450 };
const toTheEnd = 5000;
const backToResults = -900;

/** npm run pictures: the pictures of the workbench for the read-me, of the built page in Chromium. */
async function take(): Promise<void> {
  const executablePath = chromiumPath();
  if (executablePath === null) throw new Error('Chromium was not found: install it or set CHROMIUM to its path.');
  if (!build()) throw new Error('There is no workbench to take pictures of.');
  const server = staticServer(join('dist', 'workbench'), { start: 'index.html' });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--lang=zh-CN'],
    // Else fonts have the signs of other languages that share characters.
    env: { ...process.env, LANGUAGE: 'zh_CN', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' },
  });
  try {
    const page = await browser.newPage({
      viewport: { width: 1366, height: 768 },
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
    });
    await page.clock.setSystemTime(day);
    await page.goto(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`);
    mkdirSync(folder, { recursive: true });
    await pictureOfCheck(page, page.frameLocator('iframe'));
    await pictureOfSummary(page, page.frameLocator('iframe'));
  } finally {
    await browser.close();
    server.close();
  }
}

/** The ledger with its result columns, and what the pane says of it. */
async function pictureOfCheck(page: Page, pane: FrameLocator): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: '示例' }).click();
  await page.getByRole('menuitem', { name: sample }).click();
  await page.getByRole('status', { name: '提示' }).getByText(`已打开“${sample}”`).waitFor();
  await pane.getByText('本工作簿识别结果').waitFor();
  await pane.getByRole('button', { name: '一键体检' }).click();
  await pane.getByText('体检完成：').waitFor();
  await page.mouse.move(middle.x, middle.y);
  for (const pixels of [toTheEnd, backToResults]) {
    await page.mouse.wheel(pixels, 0);
    await page.waitForTimeout(500);
  }
  await save(page, 'workbench.png');
}

/** The summaries of all departments, and the pane's page of them. */
async function pictureOfSummary(page: Page, pane: FrameLocator): Promise<void> {
  await page.getByRole('toolbar').getByRole('button', { name: '生成部门汇总' }).click();
  await pane.getByText(/已生成\d+张汇总表/).waitFor();
  await pane.getByRole('tab', { name: '汇总', exact: true }).click();
  await save(page, 'workbench-summary.png');
}

async function save(page: Page, name: string): Promise<void> {
  // Nothing is pointed at, and the last colours have faded in.
  await page.mouse.move(0, 0);
  await page.waitForTimeout(1000);
  const path = join(folder, name);
  const picture = smallPng(await page.screenshot());
  writeFileSync(path, picture);
  process.stdout.write(`${path}: ${String(Math.round(picture.length / 1024))} KB\n`);
}

take().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
