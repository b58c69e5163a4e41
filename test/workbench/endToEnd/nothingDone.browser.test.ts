import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { readXlsx } from '../../../src/xlsx/readXlsx';
import { expectCalm } from '../page/workbenchPage';
import { openLedger, sampleBytes } from './openLedger';
import { goTo, save, settled, shownCells, tabNames } from './workbenchUser';

const folder = join(__dirname, '../../../assets/samples');
const samples = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));

/** Parts that are not the same bytes in both files. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  const names = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...names].filter((name) => !old[name] || !now[name] || Buffer.compare(old[name], now[name]) !== 0).sort();
}

test.each(samples)(
  '%s: saved after nothing was done it is the very file; after one cell, one sheet of it',
  async (name) => {
    const bytes = sampleBytes(name);
    const before = readXlsx(bytes);
    const open = await openLedger(bytes);
    const { page } = open;
    expect(Buffer.compare(await save(page), bytes)).toBe(0);

    const sheet = (await tabNames(page))[0]!;
    await goTo(page, 30, 6);
    await page.keyboard.type('20261');
    await page.keyboard.press('Enter');
    await page.getByText('未保存').waitFor();
    await settled(page);
    const cell = { top: 30, left: 6, bottom: 30, right: 6 };
    expect((await shownCells(page, sheet, cell))[0]![0]!.text).toBe('20261');
    const saved = await save(page);
    const part = `xl/worksheets/sheet${String(before.sheets.findIndex((one) => one.name === sheet) + 1)}.xml`;
    expect(changedParts(bytes, saved)).toEqual([part]);
    await expectCalm(open);
  },
);
