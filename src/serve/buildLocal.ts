import { join } from 'node:path';
import process from 'node:process';
import { build } from './builds';
import { makeLocalFolder } from './localFolder';

const local = join('dist', 'local');

/** npm run build:local: the workbench as files for any web server, or to be opened from disk. */
if (build()) {
  makeLocalFolder(join('dist', 'workbench'), local);
  process.stdout.write(
    `${local}：把整个文件夹放到任何网站上，或在浏览器中直接打开其中的 index.html。 ` +
      'Put the whole folder on any web server, or open its index.html in a browser.\n',
  );
} else process.exitCode = 1;
