import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** What axe-core finds serious or worse on the page as it stands: rule and elements. */
export async function seriousFaults(page: Page): Promise<string[]> {
  // Through the debugger, which the page's content policy does not bind.
  if (!(await page.evaluate(() => 'axe' in window))) {
    await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  }
  const found: string = await page.evaluate(
    `axe.run({ resultTypes: ['violations'] }).then(({ violations }) => JSON.stringify(violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' '))))`,
  );
  return JSON.parse(found) as string[];
}
