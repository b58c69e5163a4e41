import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions } from 'playwright-core';
import { drop, openSample, type OpenPage } from '../page/workbenchPage';

const folder = join(__dirname, '../../../assets/samples');

export function sampleBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(folder, name)));
}

/** The page with the file, dropped under a name that none of the samples has; drawn, and recognised by the add-in. */
export async function openLedger(bytes: Uint8Array, settings: BrowserContextOptions = {}): Promise<OpenPage> {
  const open = await openSample(settings);
  await drop(open.page, { name: '试用台账.xlsx', bytes });
  await open.page.getByRole('status', { name: '提示' }).getByText('已打开“试用台账.xlsx”').waitFor();
  await open.pane.getByText('本工作簿识别结果').waitFor();
  return open;
}
