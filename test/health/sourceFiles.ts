import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

export const root = resolve(__dirname, '../..');

export interface SourceFile {
  /** Relative to the project, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Every TypeScript file below a folder of the project. */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(root, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }));
}

export interface Import {
  /** Path of the imported file without its ending, or the name of a package. */
  readonly target: string;
  readonly isPackage: boolean;
  readonly typeOnly: boolean;
}

const importLine = /^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;

export function importsOf(file: SourceFile): Import[] {
  return [...file.text.matchAll(importLine)].map((found) => {
    const name = found[2]!;
    const isPackage = !name.startsWith('.');
    const target = isPackage ? name : relative(root, resolve(root, dirname(file.path), name)).replaceAll('\\', '/');
    return { target, isPackage, typeOnly: found[1] !== undefined };
  });
}
