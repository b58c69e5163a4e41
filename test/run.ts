import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { build } from '../src/serve/builds';
import { chromiumPath } from './chromiumPath';

/** npm test: all tests; those in a browser where there is one, and in CI there must be one. */
function main(): boolean {
  const wanted = process.argv.slice(2);
  if (!jest(wanted)) return false;
  if (chromiumPath() === null) {
    const isCi = process.env.CI !== undefined && process.env.CI !== '' && process.env.CI !== 'false';
    process.stderr.write('No Chromium was found: the tests in a browser were not run. Set CHROMIUM to its path.\n');
    return !isCi;
  }
  return build() && jest(['--config', 'jest.browser.config.js', ...wanted]);
}

function jest(args: readonly string[]): boolean {
  const command = ['node_modules/jest/bin/jest.js', '--passWithNoTests', ...args];
  return spawnSync(process.execPath, command, { stdio: 'inherit' }).status === 0;
}

if (!main()) process.exitCode = 1;
