/** Where the build puts the worker's script as text: see `webpack.config.js`. */
const carried = globalThis as { bookWorkerScript?: string };

/**
 * How to start the workbook's worker. Browsers do not start one from a file on disk, but they do from a script that the
 * page carries itself.
 */
export async function createWorker(): Promise<() => Worker> {
  if (location.protocol !== 'file:')
    return () => new Worker(new URL('../book/book.worker.ts', import.meta.url), { name: 'book' });
  await loadScript('book.carried.js');
  const script = URL.createObjectURL(new Blob([carried.bookWorkerScript ?? ''], { type: 'text/javascript' }));
  return () => new Worker(script, { name: 'book' });
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
