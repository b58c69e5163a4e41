import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { analyse, bookOf, day, defaultRuleBook, outputChanges } from '../../src/core';
import { paneView } from '../../src/taskpane/analysis/paneView';
import { patchXlsx } from '../../src/xlsx/patchXlsx';
import { readXlsx } from '../../src/xlsx/readXlsx';
import { type PaneBrowser, startBrowser } from './browser';
import { seriousFaults } from './seriousFaults';

const asOf = day('2026-11-23');
const folder = join(__dirname, '../../assets/samples');
const samples = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));
const sample = join(folder, samples[0]!);

let browser: PaneBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
// `browser` is not there when it could not be started; that failure says why.
afterAll(() => (browser as PaneBrowser | undefined)?.close());

async function check(page: Page, file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  await page.setInputFiles('input[type=file]', file);
  await page.getByLabel('按哪一天判断').fill(asOf);
  await page.getByRole('button', { name: '一键体检' }).click();
}

function card(page: Page, name: string): Locator {
  return page.getByRole('region', { name, exact: true });
}

async function download(page: Page, button: string): Promise<{ name: string; bytes: Uint8Array }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
}

describe.each(samples)('%s', (name) => {
  const bytes = new Uint8Array(readFileSync(join(folder, name)));
  const report = analyse(readXlsx(bytes), defaultRuleBook, asOf);
  const view = paneView(report, bookOf({ sheets: [], dateSystem: 1900 }), []);

  test('shows the figures of the core', async () => {
    const { page, requests, complaints } = await browser.open();
    await check(page, join(folder, name));
    await page.getByRole('heading', { name: '体检完成' }).waitFor();
    const numbers = async (title: string): Promise<number[]> =>
      (await card(page, title).locator('dd').allInnerTexts()).map(Number);
    const { counts, inspections, severities, rates, matrix } = view;
    expect(await numbers('体检结果')).toEqual([counts.units, counts.devices, counts.operators, counts.hazards]);
    expect(await numbers('定期检验（设备行数）')).toEqual(Object.values(inspections));
    expect(await numbers('发现问题（项）')).toEqual([severities.error, severities.warning, severities.info]);
    const shown = await card(page, '四率').innerText();
    for (const rate of Object.values(rates)) {
      expect(shown).toContain(rate.percent);
      if (rate.total > 0) expect(shown).toContain(`${rate.pass} / ${rate.total}，缺资料 ${rate.unknown}`);
    }
    const cells = await card(page, '分类分级（单位家数）').locator('tbody td').allInnerTexts();
    const { A, B, C } = matrix;
    expect(cells.map(Number)).toEqual([A, B, C].flatMap((row) => [row[1], row[2], row[3], row[4]]));
    expect(requests.filter((url) => !url.startsWith(browser.origin) && !url.startsWith('blob:'))).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('downloads the copy that the command line writes, and clears it again', async () => {
    const { page } = await browser.open();
    await check(page, join(folder, name));
    const marked = await download(page, '下载标注副本');
    expect(marked.name).toBe(name.replace('.xlsx', '-体检结果.xlsx'));
    const expected = patchXlsx(bytes, outputChanges(report, { language: 'zh', summaries: true }));
    expect(readXlsx(marked.bytes)).toEqual(readXlsx(expected));
    expect(Buffer.from(marked.bytes).equals(Buffer.from(expected))).toBe(true);

    await check(page, { name: marked.name, mimeType: '', buffer: Buffer.from(marked.bytes) });
    await page.getByRole('heading', { name: '体检完成' }).waitFor();
    const cleared = await download(page, '下载清除标记的副本');
    expect(cleared.name).toBe(name.replace('.xlsx', '-已清除标记.xlsx'));
    expect(readXlsx(cleared.bytes)).toEqual(readXlsx(bytes));
    await page.context().close();
  });
});

test('lists the findings of one severity, some at a time', async () => {
  const { page } = await browser.open();
  await check(page, sample);
  const list = card(page, '问题清单');
  await list.getByRole('button', { name: /^全部/ }).waitFor();
  expect(await list.getByRole('listitem').count()).toBe(30);
  await list.getByRole('button', { name: '再显示一些' }).click();
  expect(await list.getByRole('listitem').count()).toBe(60);
  await list.getByRole('button', { name: /^严重/ }).click();
  expect(await list.getByRole('button', { name: /^严重/ }).getAttribute('aria-pressed')).toBe('true');
  const rows = await list.getByRole('listitem').allInnerTexts();
  expect(rows.length).toBeGreaterThan(3);
  for (const row of rows) expect(row).toMatch(/^严重\n.+![A-Z]+\d+[^]*\n.*依据：/);
  await page.context().close();
});

test('says calmly what is wrong with a file, and takes the next one', async () => {
  const { page, complaints } = await browser.open();
  await check(page, { name: '坏文件.xlsx', mimeType: '', buffer: Buffer.from('这不是工作簿') });
  const alert = page.getByRole('alert').filter({ hasText: '未作任何改动' });
  await alert.waitFor();
  expect(await alert.innerText()).toContain('不是 Excel 工作簿');
  expect(await page.getByRole('heading', { name: '体检完成' }).count()).toBe(0);
  await check(page, sample);
  await page.getByRole('heading', { name: '体检完成' }).waitFor();
  expect(await alert.count()).toBe(0);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('can be cancelled while it works, and works again afterwards', async () => {
  const { page } = await browser.open();
  await page.waitForLoadState('networkidle');
  // The worker's script comes late, as a large ledger's answer would.
  await page.context().route('**/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await check(page, sample);
  await page.getByText('正在读取文件…').first().waitFor();
  await page.getByRole('button', { name: '取消' }).press('Enter');
  await page.getByText('已取消，没有写出任何结果。').waitFor();
  // The button has gone; the keyboard is back where the work began.
  await page.locator('button:focus', { hasText: '一键体检' }).waitFor();
  await page.context().unrouteAll({ behavior: 'ignoreErrors' });
  await page.getByRole('button', { name: '一键体检' }).click();
  await page.getByRole('heading', { name: '体检完成' }).waitFor();
  await page.context().close();
});

test('is used by keyboard alone', async () => {
  const { page } = await browser.open();
  const tabTo = async (name: string | RegExp): Promise<void> => {
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press('Tab');
      const focused = page.locator('button:focus, input:focus');
      if ((await focused.count()) > 0 && (await focused.and(page.getByRole('button', { name })).count()) > 0) return;
    }
    throw new Error(`the Tab key never reached ${String(name)}`);
  };
  // Listened for early: the browser needs a moment before it hands its dialog over.
  const chooser = page.waitForEvent('filechooser');
  await tabTo('选择台账文件');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(sample);
  await tabTo('一键体检');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '体检完成' }).waitFor();
  await tabTo('下载标注副本');
  const [copy] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Space')]);
  expect(copy.suggestedFilename()).toMatch(/-体检结果\.xlsx$/);
  await tabTo(/^警告/);
  await page.keyboard.press('Space');
  expect(await page.getByRole('button', { name: /^警告/ }).getAttribute('aria-pressed')).toBe('true');
  await page.context().close();
});

test('has no serious fault of accessibility, and fits 320 pixels, in both languages', async () => {
  const { page } = await browser.open();
  await page.setViewportSize({ width: 320, height: 480 });
  expect(await seriousFaults(page)).toEqual([]);
  await check(page, sample);
  await page.getByRole('heading', { name: '体检完成' }).waitFor();
  for (const other of ['English', '中文']) {
    expect(await seriousFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.getByRole('button', { name: other }).click();
  }
  await page.context().close();
});

test('the page can send nothing to another address, its own server takes nothing in, and the worker sends nothing', async () => {
  const { page } = await browser.open();
  await check(page, sample);
  await page.getByRole('heading', { name: '体检完成' }).waitFor();
  const send = (address: string): Promise<string> =>
    fetch(address, { method: 'POST', body: 'x', mode: 'no-cors' }).then(
      ({ status }) => (status === 405 ? 'refused by the server' : 'sent'),
      () => 'refused by the policy',
    );
  const elsewhere = browser.origin.replace('127.0.0.1', 'localhost');
  expect(await page.evaluate(send, `${elsewhere}/taskpane.html`)).toBe('refused by the policy');
  expect(await page.evaluate(send, '/taskpane.html')).toBe('refused by the server');
  expect(page.workers()).toHaveLength(1);
  expect(await page.workers()[0]!.evaluate(send, '/taskpane.html')).toBe('refused by the policy');
  await page.context().close();
});
