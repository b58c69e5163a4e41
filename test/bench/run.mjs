import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, URL } from 'node:url';
import { buildSync } from 'esbuild';

// Bundled first, as the product is: a loader that translates while running slows the very code that is measured.
const benches = ['core.ts', 'steps.ts', 'xlsx.ts', 'twin.ts', 'functions.ts'];
const here = fileURLToPath(new URL('.', import.meta.url));
const asked = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  for (const bench of benches.filter((name) => asked.length === 0 || asked.includes(basename(name, '.ts')))) {
    const outfile = join(folder, `${bench}.cjs`);
    buildSync({ entryPoints: [join(here, bench)], bundle: true, platform: 'node', outfile, logLevel: 'error' });
    const { status } = spawnSync(process.execPath, ['--expose-gc', outfile, here], { stdio: 'inherit' });
    if (status !== 0) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}
