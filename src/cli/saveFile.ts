import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { unsaved } from './fileError';

/** True when both names lead to the same file, also through links. */
export function isSameFile(one: string, other: string): boolean {
  return realPath(one) === realPath(other);
}

/**
 * Writes under a temporary name beside the target and renames, so that a half-written file never bears its name.
 * Throws a FileError.
 */
export function saveFile(path: string, content: Uint8Array | string): void {
  const temporary = join(dirname(resolve(path)), `.${basename(path)}.${randomUUID()}.part`);
  try {
    mkdirSync(dirname(resolve(path)), { recursive: true });
    writeFileSync(temporary, content, { flag: 'wx' });
    renameSync(temporary, path);
  } catch {
    throw unsaved(path);
  } finally {
    rmSync(temporary, { force: true });
  }
}

function realPath(path: string): string {
  return existsSync(path) ? realpathSync(path) : resolve(path);
}
