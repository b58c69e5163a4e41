import { join } from 'node:path';
import process from 'node:process';
import { build } from './builds';
import { listen } from './listen';
import { openBrowser } from './openBrowser';

/** Serves the workbench, built anew where it is out of date, and shows it. */
export async function serveWorkbench(): Promise<void> {
  if (!build()) {
    process.exitCode = 1;
    return;
  }
  const wanted = process.env.PORT;
  const ports = wanted === undefined ? [3000, 0] : [Number(wanted)];
  const address = await listen(join('dist', 'workbench'), ports, { start: 'index.html' });
  if (address === null) return;
  process.stdout.write(
    `工作台已打开：${address} （按 Ctrl+C 结束） The workbench is at ${address} (Ctrl+C ends it).\n`,
  );
  openBrowser(address);
}
