import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { staticServer } from '../../src/serve/staticServer';
import { chromiumPath } from '../chromiumPath';

const folder = join(__dirname, '../../dist/web');

/** The built pane in a real browser, served as any web server would. */
export interface PaneBrowser {
  readonly origin: string;
  /** A fresh pane; every request that it makes is kept in `requests`. */
  open(query?: string, prepare?: (context: BrowserContext) => Promise<void>): Promise<OpenPane>;
  /** An empty page of the same size, for what happens before there is a pane. */
  blank(): Promise<Page>;
  close(): Promise<void>;
}

export interface OpenPane {
  readonly page: Page;
  readonly requests: string[];
  /** Errors of the page's scripts and broken rules of its content policy. */
  readonly complaints: string[];
}

export async function startBrowser(): Promise<PaneBrowser> {
  const executablePath = chromiumPath();
  if (executablePath === null)
    throw new Error('Chromium was not found: install it (apt-get install -y chromium) or set CHROMIUM to its path.');
  if (!existsSync(join(folder, 'taskpane.html'))) throw new Error('There is no built pane: run `npm run build` first.');
  const server = staticServer(folder);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  const browser = await chromium.launch({ executablePath, args });
  return {
    origin,
    open: (query = '', prepare) => openPane(browser, `${origin}/taskpane.html${query}`, prepare),
    blank: async () => (await browser.newContext(surroundings)).newPage(),
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

/** A pane's usual size in Excel: narrow and short. */
const surroundings = { viewport: { width: 340, height: 560 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' };

async function openPane(
  browser: Browser,
  address: string,
  prepare?: (context: BrowserContext) => Promise<void>,
): Promise<OpenPane> {
  const context = await browser.newContext(surroundings);
  await prepare?.(context);
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !isStoppedTelemetry(message.text())) complaints.push(message.text());
  });
  await page.goto(address);
  await page.getByRole('button', { name: '一键体检' }).waitFor();
  return { page, requests, complaints };
}

/** After some seconds Office.js tries to frame Microsoft's telemetry page; that the content policy stops it is meant. */
function isStoppedTelemetry(text: string): boolean {
  return text.startsWith("Framing 'https://telemetryservice.") && text.includes('has been blocked');
}
