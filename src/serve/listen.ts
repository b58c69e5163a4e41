import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Certificate, staticServer } from './staticServer';

const folder = join('dist', 'web');

/** True where there is something to serve; otherwise says what to do, and the program ends as failed. */
export function hasBuild(): boolean {
  if (existsSync(join(folder, 'taskpane.html'))) return true;
  process.stderr.write('还没有构建页面，请先运行 npm run build。 Run npm run build first.\n');
  process.exitCode = 1;
  return false;
}

/** Serves the built pane to this computer only, until the program is ended. */
export function listen(port: number, certificate?: Certificate): void {
  const server = staticServer(folder, certificate);
  server.on('error', () => {
    process.stderr.write(`端口 ${String(port)} 打不开，可能已被占用。 Port ${String(port)} cannot be opened.\n`);
    process.exitCode = 1;
  });
  server.listen(port, '127.0.0.1', () => {
    const scheme = certificate === undefined ? 'http' : 'https';
    process.stdout.write(`${scheme}://localhost:${String(port)}/taskpane.html\n`);
  });
}
