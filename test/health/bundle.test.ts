import { sourceFiles, importsOf } from './sourceFiles';

test('what draws the spreadsheet of the workbench is asked for by the workbench only, so that no user loads it', () => {
  const reaching = sourceFiles('src')
    .filter(({ path }) => !path.startsWith('src/workbench/'))
    .flatMap((file) => importsOf(file).map(({ target }) => `${file.path} → ${target}`))
    .filter((line) => /→ (@univerjs\/|rxjs|src\/workbench\/)/.test(line));
  expect(reaching).toEqual([]);
});
