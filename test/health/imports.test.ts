import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Import, importsOf, root, type SourceFile, sourceFiles } from './sourceFiles';
import { coreOrder, coreOrderBecause, type Wall, walls } from './walls';

const files = sourceFiles('src');

test('every folder of src has a wall', () => {
  const folders = new Set(files.map((file) => file.path.split('/')[1]!));
  expect([...folders].sort()).toEqual(walls.map((wall) => wall.folder).sort());
});

test.each(walls)('$folder imports only what it may', (wall) => {
  const broken = files
    .filter((file) => file.path.startsWith(`src/${wall.folder}/`))
    .flatMap((file) =>
      importsOf(file)
        .filter((one) => !isAllowed(one, wall, file.path))
        .map((one) => `${file.path} → ${one.target}`),
    );
  if (broken.length > 0)
    throw new Error(`The wall around ${wall.folder} is broken: ${wall.because}.\n${broken.join('\n')}`);
});

function isAllowed(one: Import, { folder: own, mayImport, packages, parts, start }: Wall, path: string): boolean {
  if (one.isPackage) {
    const part = parts?.find(({ folder }) => path.startsWith(`src/${own}/${folder}/`));
    return [...packages, ...(part?.packages ?? [])].some((name) =>
      typeof name === 'string' ? one.target === name || one.target.startsWith(`${name}/`) : name.test(one.target),
    );
  }
  const plugged = start?.file === path ? [start.mayImport] : [];
  return [own, ...mayImport, ...plugged].some(
    (folder) => one.target.startsWith(`src/${folder}/`) || one.target === `src/${folder}`,
  );
}

test('other folders enter the core by its door', () => {
  const sideways = files
    .filter((file) => !file.path.startsWith('src/core/'))
    .flatMap((file) =>
      importsOf(file)
        .filter((one) => one.target.startsWith('src/core/') && one.target !== 'src/core/index')
        .map((one) => `${file.path} → ${one.target} (import '…/core' instead, and export it in src/core/index.ts)`),
    );
  expect(sideways).toEqual([]);
});

test('inside the core imports go one way', () => {
  const rank = new Map(coreOrder.flatMap((names, place) => names.map((name) => [name, place] as const)));
  const partOf = (path: string): string => path.replace(/^src\/core\//, '').replace(/[/.].*$/, '');
  const backwards: string[] = [];
  for (const file of files.filter(({ path }) => path.startsWith('src/core/'))) {
    const from = partOf(file.path);
    if (!rank.has(from)) throw new Error(`src/core/${from} has no place in test/health/walls.ts`);
    for (const { target } of importsOf(file).filter((one) => one.target.startsWith('src/core/'))) {
      const to = partOf(target);
      if (from !== to && rank.get(to)! >= rank.get(from)!) backwards.push(`${file.path} → ${target}`);
    }
  }
  if (backwards.length > 0) throw new Error(`${coreOrderBecause}.\n${backwards.join('\n')}`);
});

test('no imports go round in a circle', () => {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const resolveFile = (target: string): SourceFile | undefined =>
    [`${target}.ts`, `${target}.tsx`, `${target}/index.ts`].map((path) => byPath.get(path)).find((file) => file);
  const state = new Map<string, 'open' | 'done'>();
  const circles: string[] = [];
  const visit = (file: SourceFile, trail: readonly string[]): void => {
    if (state.get(file.path) === 'done') return;
    if (state.get(file.path) === 'open') {
      circles.push([...trail.slice(trail.indexOf(file.path)), file.path].join(' → '));
      return;
    }
    state.set(file.path, 'open');
    for (const one of importsOf(file).filter((found) => !found.isPackage && !found.typeOnly)) {
      const next = resolveFile(one.target);
      if (next) visit(next, [...trail, file.path]);
    }
    state.set(file.path, 'done');
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});

test('every import of ours leads to a file', () => {
  const missing = files.flatMap((file) =>
    importsOf(file)
      .filter((one) => !one.isPackage)
      .filter(
        (one) =>
          ![`${one.target}.ts`, `${one.target}.tsx`, `${one.target}/index.ts`, one.target].some((path) =>
            existsSync(join(root, path)),
          ),
      )
      .map((one) => `${file.path} → ${one.target}`),
  );
  expect(missing).toEqual([]);
});
