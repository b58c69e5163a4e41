/** Where the build puts the workers' scripts as text: see `webpack.config.js`. */
const carried = globalThis as { carriedWorkers?: Partial<Record<keyof NewWorkers, string>> };

/** How to start the workbook's worker, and that of its formulas. */
export interface NewWorkers {
  readonly book: () => Worker;
  readonly formulas: () => Worker;
}

/**
 * Browsers do not start a worker from a file on disk, but they do from a script that the page carries itself.
 */
export async function createWorkers(): Promise<NewWorkers> {
  if (location.protocol !== 'file:') {
    return {
      book: () => new Worker(new URL('../book/book.worker.ts', import.meta.url), { name: 'book' }),
      formulas: () => new Worker(new URL('../formulas/formulas.worker.ts', import.meta.url), { name: 'formulas' }),
    };
  }
  return { book: await carriedWorker('book'), formulas: await carriedWorker('formulas') };
}

async function carriedWorker(name: keyof NewWorkers): Promise<() => Worker> {
  await loadScript(`${name}.carried.js`);
  const script = new Blob([carried.carriedWorkers?.[name] ?? ''], { type: 'text/javascript' });
  const address = URL.createObjectURL(script);
  return () => new Worker(address, { name });
}

function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => {
      resolve();
    };
    script.onerror = () => {
      reject(new Error(`${address} did not load`));
    };
    document.head.append(script);
  });
}
