import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isFresh } from '../../src/serve/builds';
import { browserCommand } from '../../src/serve/openBrowser';

const home = mkdtempSync(join(tmpdir(), 'builds-'));
const [page, sources] = [join(home, 'page.html'), join(home, 'src')];
afterAll(() => {
  rmSync(home, { recursive: true });
});

/** Writes a file as if it had been written at this second. */
function write(path: string, second: number): void {
  writeFileSync(path, '');
  utimesSync(path, second, second);
}

test('a build is fresh where nothing below its sources is younger', () => {
  const build = { page, configurations: [], madeFrom: [sources, join(home, 'missing')] };
  mkdirSync(join(sources, 'serve'), { recursive: true });
  write(join(sources, 'a.ts'), 100);
  expect(isFresh(build)).toBe(false);
  write(page, 200);
  expect(isFresh(build)).toBe(true);
  write(join(sources, 'serve', 'b.ts'), 300);
  expect(isFresh(build)).toBe(false);
  expect(isFresh(build, [join(sources, 'serve')])).toBe(true);
});

test.each([
  ['win32', {}, ['cmd', '/c', 'start', '']],
  ['darwin', {}, ['open']],
  ['linux', { DISPLAY: ':0' }, ['xdg-open']],
  ['linux', {}, null],
  ['darwin', { CI: 'true' }, null],
])('on %s with %p the browser is opened by %p', (platform, environment, expected) => {
  expect(browserCommand(platform, environment)).toEqual(expected);
});
