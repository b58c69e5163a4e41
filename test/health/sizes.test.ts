import { sourceFiles } from './sourceFiles';

/** Tables of data are as long as the law or the vocabulary they hold. */
const dataTables = [/^src\/core\/regulation\//];

const limit = 300;
const typicalLimit = 100;

const code = sourceFiles('src').filter((file) => !dataTables.some((table) => table.test(file.path)));
const linesOf = (text: string): number => text.trimEnd().split('\n').length;

test('no file is longer than 300 lines: split it by thing', () => {
  const long = code
    .filter((file) => linesOf(file.text) > limit)
    .map((file) => `${file.path}: ${String(linesOf(file.text))}`);
  expect(long).toEqual([]);
});

test('half of the files have a hundred lines or fewer', () => {
  const sizes = code.map((file) => linesOf(file.text)).sort((a, b) => a - b);
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(typicalLimit);
});

test('no drawer names: a file is named for the thing it holds', () => {
  const drawers = code.filter((file) =>
    /\/(utils?|helpers?|common|misc|types|constants|manager)\.tsx?$/.test(file.path),
  );
  expect(drawers.map((file) => file.path)).toEqual([]);
});
