import type { Page } from 'playwright-core';
import { expectCalm } from '../page/workbenchPage';
import { openLedger, sampleBytes } from './openLedger';
import { waitForCursor } from './workbenchUser';

/** What has the keys: what it is called, in whichever frame it is. */
async function focused(page: Page): Promise<string> {
  const name = (): string => {
    const one = document.activeElement;
    return one?.getAttribute('aria-label') ?? (one instanceof HTMLBodyElement ? '' : (one?.textContent ?? ''));
  };
  const inPage = await page.evaluate(() => document.activeElement?.tagName);
  const frame = inPage === 'IFRAME' ? page.frames().find((one) => one.url().includes('/addin/'))! : page.mainFrame();
  return frame.evaluate(name);
}

/** Presses the key until something is reached; returns everything that was passed. */
async function press(page: Page, key: string, wanted: RegExp): Promise<string[]> {
  const passed: string[] = [];
  while (passed.length < 60) {
    await page.keyboard.press(key);
    passed.push(await focused(page));
    if (wanted.test(passed.at(-1)!)) return passed;
  }
  throw new Error(`${key} never led to ${String(wanted)}: ${passed.join(' | ')}`);
}

test('by keys alone a ledger is checked, its findings and its cells are reached, and no place keeps the keys', async () => {
  const open = await openLedger(sampleBytes('河西镇特种设备台账.xlsx'));
  const { page, pane } = open;
  await press(page, 'Tab', /^一键体检$/);
  await page.keyboard.press('Enter');
  await pane.getByText('体检完成：').waitFor();

  await press(page, 'Tab', /^编辑栏$/);
  await press(page, 'Tab', /^单元格（/);
  await page.keyboard.press('ArrowDown');
  await waitForCursor(page, '特种设备台账!A2');
  await page.keyboard.press('Escape');
  await press(page, 'Tab', /^体检$/);
  await page.keyboard.press('ArrowRight');
  expect(await focused(page)).toContain('问题');
  await page.keyboard.press('Enter');
  await pane.getByRole('listbox').waitFor();
  // Through the bar at the lower edge, and the browser's own stops, to the page's beginning; then all the way back.
  await press(page, 'Tab', /^第几次同步$/);
  await press(page, 'Tab', /^打开…$/);
  await press(page, 'Shift+Tab', /^单元格（/);
  await page.keyboard.press('Escape');
  await press(page, 'Shift+Tab', /^一键体检$/);
  await expectCalm(open);
});
