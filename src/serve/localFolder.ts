import { cpSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Makes the folder that any web server can send, from the built workbench. What was in it before is gone. */
export function makeLocalFolder(workbench: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(workbench, folder, { recursive: true });
  // Without what only developers need.
  renameSync(join(folder, 'local.html'), join(folder, 'index.html'));
}
