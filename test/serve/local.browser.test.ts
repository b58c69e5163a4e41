import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { makeLocalFolder } from '../../src/serve/localFolder';
import { staticServer } from '../../src/serve/staticServer';
import { readXlsx } from '../../src/xlsx/readXlsx';
import { chromiumPath } from '../chromiumPath';
import { poll, shownCells } from '../workbench/endToEnd/workbenchUser';

const folder = mkdtempSync(join(tmpdir(), 'local-'));
const server = staticServer(folder, { start: 'index.html' });
const sample = '河西镇特种设备台账.xlsx';
let browser: Browser;

beforeAll(async () => {
  const executablePath = chromiumPath();
  if (executablePath === null) throw new Error('Chromium was not found: install it or set CHROMIUM to its path.');
  makeLocalFolder(join(__dirname, '../../dist/workbench'), folder);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  browser = await chromium.launch({ executablePath, args });
});

afterAll(async () => {
  await (browser as Browser | undefined)?.close();
  server.close();
  rmSync(folder, { recursive: true });
});

const places = {
  disk: () => pathToFileURL(join(folder, 'index.html')).href,
  'a web server': () => `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`,
};

test.each(['disk', 'a web server'] as const)(
  'from %s: a ledger is opened, checked, worked with and saved; leaving before that is asked about',
  async (place) => {
    const { page, complaints } = await openLocal(places[place]());
    const pane = page.frameLocator('iframe');
    await page.getByText('本页编辑的是副本').waitFor();
    expect(await page.getByRole('region', { name: '假设' }).count()).toBe(0);
    await page.getByRole('main').getByRole('button', { name: sample }).click();
    await pane.getByText('本工作簿识别结果').waitFor();
    await pane.getByRole('button', { name: '一键体检' }).click();
    await pane.getByText('体检完成：27家单位、197行设备').waitFor();
    const bar = page.getByRole('textbox', { name: '编辑栏' });
    await bar.fill('=RISKGRADE("医院","电梯",3,85)');
    await bar.press('Enter');
    const cell = { top: 0, left: 0, bottom: 0, right: 0 };
    const shown = async (): Promise<string> => (await shownCells(page, '特种设备台账', cell))[0]![0]!.text;
    expect(await poll(shown, 'A2(A2–A4)')).toBe('A2(A2–A4)');
    const question = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    const dialog = await question;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '保存副本' }).click();
    const saved = readXlsx(new Uint8Array(readFileSync(await (await download).path())));
    expect(saved.sheets.map(({ name }) => name)).toEqual(['特种设备台账', '问题清单']);
    expect(saved.sheets[0]!.values[3]).toContain('风险等级（核查）');
    expect(saved.sheets[0]!.values.flat()).toContain('A4');
    expect(complaints).toEqual([]);
    const closed = page.waitForEvent('close');
    await page.close({ runBeforeUnload: true });
    await closed;
  },
);

test('the local edition is without what only developers see', () => {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  expect(page).toContain('"edition":"local"');
});

async function openLocal(address: string): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => {
    // Office.js counts how long its files took to load, which a browser does not measure from disk.
    if (!message.includes("reading 'responseEnd'")) complaints.push(message);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(address);
  return { page, complaints };
}
