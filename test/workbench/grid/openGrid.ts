import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { chromiumPath } from '../../chromiumPath';

/** The policy of the page that the grid is to live under. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src data: blob:; font-src data:";

export interface OpenedGrid {
  readonly page: Page;
  /** Errors of the page and whatever it asked for beyond its own script. */
  readonly faults: string[];
  readonly close: () => Promise<void>;
}

/** The grid alone in a page, in Chromium; one browser for all tests of a file. */
export async function openGrid(settings: BrowserContextOptions = {}): Promise<OpenedGrid> {
  const { browser, server, faultsOf } = await (started ??= start());
  const faults: string[] = [];
  faultsOf.current = faults;
  const context = await browser.newContext({ viewport: { width: 1100, height: 620 }, ...settings });
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.evaluate('gridPage.ready');
  return { page, faults, close: () => context.close() };
}

interface Started {
  readonly browser: Browser;
  readonly server: Server;
  /** Of the page that is open now. */
  readonly faultsOf: { current: string[] };
}

let started: Promise<Started> | null = null;

async function start(): Promise<Started> {
  const script = await bundle();
  const faultsOf = { current: [] as string[] };
  const server = serve(script, (fault) => faultsOf.current.push(fault));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return { browser: await startChromium(), server, faultsOf };
}

afterAll(async () => {
  const { browser, server } = (await started) ?? {};
  await browser?.close();
  server?.close();
});

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(__dirname, 'gridPage.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    loader: { '.css': 'text' },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
}

function serve(script: string, blame: (fault: string) => void): Server {
  const html = '<!doctype html><meta charset="utf-8"><input id="other"><div id="grid" style="height:560px"></div>';
  return createServer(({ url }, answer) => {
    if (url === '/') {
      answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy });
      answer.end(`${html}<script src="/grid.js"></script>`);
    } else if (url === '/grid.js') {
      answer.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' });
      answer.end(script);
    } else {
      if (url !== '/favicon.ico') blame(`asked for ${String(url)}`);
      answer.writeHead(404).end();
    }
  });
}

async function startChromium(): Promise<Browser> {
  const executablePath = chromiumPath();
  if (executablePath === null) throw new Error('Chromium was not found: install it or set CHROMIUM to its path.');
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
}
