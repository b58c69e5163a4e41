import { cpSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { build } from './builds';

const local = join('dist', 'local');

/** npm run build:local: the workbench as files for any web server, without what only developers need. */
if (build()) {
  rmSync(local, { recursive: true, force: true });
  cpSync(join('dist', 'workbench'), local, { recursive: true });
  renameSync(join(local, 'local.html'), join(local, 'index.html'));
  process.stdout.write(`${local}：把整个文件夹放到任何网站上即可。 Put the whole folder on any web server.\n`);
} else process.exitCode = 1;
