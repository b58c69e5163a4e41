import type { Page } from 'playwright-core';

interface Watched {
  longTasks?: number[];
}

/** From now on the page notes how long its main thread was blocked, each time it was for more than 50 ms. */
export async function watchLongTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const tasks: number[] = ((globalThis as Watched).longTasks = []);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(Math.round(duration));
    }).observe({ type: 'longtask' });
  });
}

/** The longest block in milliseconds since the last call; 0 for none. */
export async function longestTask(page: Page): Promise<number> {
  // The browser hands them over some time after they ended.
  await page.waitForTimeout(300);
  return page.evaluate(() => Math.max(0, ...(globalThis as Watched).longTasks!.splice(0)));
}
