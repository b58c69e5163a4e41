import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type FrameLocator, type Page } from 'playwright-core';
import { staticServer } from '../../../src/serve/staticServer';
import { chromiumPath } from '../../chromiumPath';

const folder = join(__dirname, '../../../dist/workbench');

export interface OpenPage {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Errors of scripts and broken rules of the content policy. */
  readonly complaints: string[];
  readonly requests: string[];
}

let browser: Browser;
let server: ReturnType<typeof staticServer>;
let origin = '';

beforeAll(async () => {
  const executablePath = chromiumPath();
  if (executablePath === null) throw new Error('Chromium was not found: install it or set CHROMIUM to its path.');
  if (!existsSync(join(folder, 'index.html'))) throw new Error('Run `npm run build:workbench` first.');
  server = staticServer(folder, { start: 'index.html' });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  browser = await chromium.launch({ executablePath, args });
});

afterAll(async () => {
  await (browser as Browser | undefined)?.close();
  (server as ReturnType<typeof staticServer> | undefined)?.close();
});

/** A fresh page of the size of an office computer's screen. `path` as '/local.html' for the local edition. */
export async function openPage(path = '/', settings: BrowserContextOptions = {}): Promise<OpenPage> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    ...settings,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // After some seconds Office.js tries to frame Microsoft's telemetry page; that the policy stops it is meant.
    if (message.type() === 'error' && !message.text().startsWith("Framing 'https://telemetryservice."))
      complaints.push(message.text());
  });
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(origin + path);
  await page.getByRole('toolbar').first().waitFor();
  return { page, pane: page.frameLocator('iframe'), complaints, requests };
}

/** The page with the sample that it opens by itself, and the add-in ready beside it. */
export async function openSample(settings: BrowserContextOptions = {}): Promise<OpenPage> {
  const open = await openPage('/', settings);
  await open.pane.getByText('本工作簿识别结果').waitFor();
  await open.page.getByRole('status', { name: '提示' }).getByText('已打开').waitFor();
  return open;
}

/** Nothing went wrong, and nobody else was asked for anything. */
export async function expectCalm({ page, complaints, requests }: OpenPage): Promise<void> {
  expect(complaints).toEqual([]);
  expect(requests.filter((url) => !url.startsWith(origin) && !/^(blob|data):/.test(url))).toEqual([]);
  await page.context().close();
}

/** Files let go over the spreadsheet. */
export async function drop(page: Page, ...files: readonly { name: string; bytes: Uint8Array }[]): Promise<void> {
  const sent = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') }));
  await page.evaluate((all) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of all) {
      transfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
    }
    const place = document.querySelector('main')!;
    for (const kind of ['dragover', 'drop'])
      place.dispatchEvent(new DragEvent(kind, { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }, sent);
}
