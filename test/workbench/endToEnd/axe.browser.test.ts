import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import { expectCalm } from '../page/workbenchPage';
import { openLedger, sampleBytes } from './openLedger';
import { check, paneTab } from './workbenchUser';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Broken rules of WCAG 2 A and AA in one frame: rule and elements. */
async function violations(frame: Frame): Promise<string[]> {
  // Through the debugger, which the content policy does not bind.
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe);
  const found: string = await frame.evaluate(
    `axe.run({ runOnly: ['wcag2a', 'wcag2aa'], iframes: false, resultTypes: ['violations'] })
      .then(({ violations }) => JSON.stringify(violations
        .map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' '))))`,
  );
  return JSON.parse(found) as string[];
}

test.each([
  ['light', '中文'],
  ['dark', '中文'],
  ['light', 'English'],
  ['dark', 'English'],
] as const)(
  '%s, %s: no rule of WCAG 2 A and AA is broken, on the page or in the pane',
  async (colorScheme, language) => {
    const open = await openLedger(sampleBytes('米山镇特种设备监管台账.xlsx'), { colorScheme, reducedMotion: 'reduce' });
    const { page, pane } = open;
    await check(pane);
    await paneTab(pane, '问题').click();
    await pane.locator('[role=option]').first().waitFor();
    if (language === 'English') {
      await page.getByRole('banner').getByRole('button', { name: 'English' }).click();
      await pane.getByRole('button', { name: 'English' }).click();
      await pane.getByRole('tab', { name: 'Issues', exact: true }).waitFor();
    }
    // Colours fade over, and half-way there is too little contrast.
    await page.waitForTimeout(500);
    const frame = page.frames().find((one) => one.url().includes('/addin/'))!;
    expect({ page: await violations(page.mainFrame()), pane: await violations(frame) }).toEqual({ page: [], pane: [] });
    await expectCalm(open);
  },
);
