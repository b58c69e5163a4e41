import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { staticServer } from './staticServer';

/** Serves the built pane to this computer only: npm start, or PORT=8080 npm start. */
const folder = join('dist', 'web');
const port = Number(process.env.PORT ?? 3000);

if (!existsSync(join(folder, 'taskpane.html'))) {
  process.stderr.write('还没有构建页面，请先运行 npm run build。 Run npm run build first.\n');
  process.exitCode = 1;
} else {
  const server = staticServer(folder);
  server.on('error', () => {
    process.stderr.write(`端口 ${String(port)} 打不开，请换一个：PORT=8080 npm start\n`);
    process.exitCode = 1;
  });
  server.listen(port, '127.0.0.1', () => {
    process.stdout.write(`http://localhost:${String(port)}/taskpane.html\n`);
  });
}
