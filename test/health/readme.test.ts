import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './sourceFiles';

const readmes = ['README.md', 'README.zh-CN.md'];

test.each(readmes)('%s names only scripts that package.json has', (name) => {
  const text = readFileSync(join(root, name), 'utf8');
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };
  const named = [...text.matchAll(/npm (?:run (?:--silent )?)?([a-z:]+)/g)].map((found) => found[1]!);
  const own = named.filter((script) => script !== 'ci');
  expect(own.length).toBeGreaterThan(2);
  expect(own.filter((script) => !(script in scripts))).toEqual([]);
});

test.each(readmes)('%s shows and links only files that are there', (name) => {
  const text = readFileSync(join(root, name), 'utf8');
  const targets = [...text.matchAll(/\]\(([^)#]+)\)/g)].map((found) => found[1]!);
  expect(targets.filter((target) => !existsSync(join(root, target)))).toEqual([]);
});
