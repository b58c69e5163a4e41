import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/** A folder that webpack makes, and what it is made from. */
export interface Build {
  /** Written at every build. */
  readonly page: string;
  /** Names in webpack.config.js. */
  readonly configurations: readonly string[];
  readonly madeFrom: readonly string[];
}

const product = ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'package-lock.json'];

export const webBuild: Build = {
  page: join('dist', 'web', 'taskpane.html'),
  configurations: ['watch', 'web'],
  madeFrom: product,
};

export const workbenchBuild: Build = {
  page: join('dist', 'workbench', 'index.html'),
  configurations: ['workbench'],
  madeFrom: [...product, webBuild.page],
};

/** Folders below src that no build holds, or only the one of the workbench. */
const notInWeb = ['serve', 'workbench', 'cli'].map((name) => join('src', name));
const notInWorkbench = ['serve', 'cli'].map((name) => join('src', name));

/** True where the build is there and nothing that it is made from is younger. */
export function isFresh({ page, madeFrom }: Build, besides: readonly string[] = []): boolean {
  if (!existsSync(page)) return false;
  const made = statSync(page).mtimeMs;
  return madeFrom.every((path) => newest(path, besides) <= made);
}

/** Builds the add-in where it is missing or older than its sources. False where that fails. */
export function buildWeb(): boolean {
  return isFresh(webBuild, notInWeb) || run(webBuild);
}

/** The same of the workbench, which holds the add-in. */
export function build(): boolean {
  return buildWeb() && (isFresh(workbenchBuild, notInWorkbench) || run(workbenchBuild));
}

/** When the newest file was written at or below the path, in milliseconds; 0 for nothing there. */
function newest(path: string, besides: readonly string[]): number {
  if (besides.includes(path) || !existsSync(path)) return 0;
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name), besides)), 0);
}

function run({ page, configurations }: Build): boolean {
  process.stdout.write(
    `正在构建（${configurations.join('、')}），第一次约需一两分钟…… Building; the first time takes a while.\n`,
  );
  const webpack = join('node_modules', 'webpack', 'bin', 'webpack.js');
  const names = configurations.flatMap((name) => ['--config-name', name]);
  const { status, stdout } = spawnSync(process.execPath, [webpack, '--mode', 'production', ...names], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  if (status !== 0) {
    process.stderr.write(`${stdout}\n构建没有成功，原因见上。 The build failed; above is why.\n`);
    return false;
  }
  // Webpack leaves a file as it is where its content is the same.
  const now = new Date();
  utimesSync(page, now, now);
  return true;
}
