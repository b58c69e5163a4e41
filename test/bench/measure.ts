/** Milliseconds of the quickest of several runs, after one to warm up; memory is tidied before each. */
export function quickest(runs: number, work: () => unknown): number {
  work();
  let best = Infinity;
  for (let run = 0; run < runs; run++) {
    globalThis.gc?.();
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** Peak memory of this process in megabytes. */
export function peakMegabytes(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}

export function line(...parts: readonly string[]): void {
  process.stdout.write(`${parts.map((part, place) => part.padEnd(place === 0 ? 54 : 16)).join(' ')}\n`);
}
