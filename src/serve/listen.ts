import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import { type ServerSettings, staticServer } from './staticServer';

/** The built add-in. */
export const webFolder = join('dist', 'web');

/** True where there is something to serve; otherwise says what to do, and the program ends as failed. */
export function hasBuild(): boolean {
  if (existsSync(join(webFolder, 'taskpane.html'))) return true;
  process.stderr.write('还没有构建页面，请先运行 npm run build。 Run npm run build first.\n');
  process.exitCode = 1;
  return false;
}

/**
 * Serves a folder to this computer only, until the program is ended; null where none of the ports can be opened. Port 0
 * is any free one.
 */
export async function listen(
  folder: string,
  ports: readonly number[],
  settings: ServerSettings = {},
): Promise<string | null> {
  const scheme = settings.certificate === undefined ? 'http' : 'https';
  for (const port of ports) {
    const server = staticServer(folder, settings);
    const isOpen = await new Promise<boolean>((resolve) => {
      server.once('error', () => {
        resolve(false);
      });
      server.listen(port, '127.0.0.1', () => {
        resolve(true);
      });
    });
    if (isOpen) return `${scheme}://localhost:${String((server.address() as AddressInfo).port)}/`;
  }
  process.stderr.write(`端口 ${ports.join('、')} 打不开，可能已被占用。 Port ${ports.join(', ')} cannot be opened.\n`);
  process.exitCode = 1;
  return null;
}
