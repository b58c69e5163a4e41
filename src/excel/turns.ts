/**
 * Longest stretch of our own work before the page gets a turn, in milliseconds. Small, because stretches that cannot be
 * cut come on top: Office.js makes text of a whole request at once, and objects of a whole answer, each some tens of
 * milliseconds for the 4 MB that Excel takes in one sync. No task of the page is to last 200 ms, on slow machines either.
 */
const longestStretch = 25;

/** Work that now and then lets the page draw and handle what has come meanwhile. */
export class Stretch {
  private since = performance.now();

  /** To be awaited between pieces of work: a turn for the page where the last one is some time ago. */
  async breathe(): Promise<void> {
    if (performance.now() - this.since < longestStretch) return;
    await aTurn();
    this.since = performance.now();
  }
}

/** The rest comes in a task of its own. By message: timers of a page out of view may take a second each. */
export function aTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
