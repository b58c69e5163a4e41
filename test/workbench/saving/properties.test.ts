import fc from 'fast-check';
import { modelFromXlsx } from '../../../src/workbench/model/fromXlsx';
import { saveBook } from '../../../src/workbench/saving/saveBook';
import { readXlsx } from '../../../src/xlsx/readXlsx';
import { sample, samples } from '../../excel/openBook';
import { partsOf } from '../../xlsx/patch/smallWorkbook';
import { stateOf } from './bookState';
import { nastyBooks } from './nastyBooks';
import { deeds, doAll } from './randomEdits';

const books: readonly (readonly [string, () => Uint8Array, number])[] = [
  ...Object.entries(nastyBooks).map(([name, make]) => [name, make, 25] as const),
  ...samples.map((name) => [name, () => sample(name), 3] as const),
];

describe.each(books)('%s', (_, make, numRuns) => {
  const bytes = make();

  test('stays the very same file when nothing is done', () => {
    expect(saveBook(bytes, modelFromXlsx(bytes))).toBe(bytes);
  });

  test('whatever is done reads back as it was done, and other parts keep their bytes', () => {
    fc.assert(
      fc.property(deeds, (all) => {
        const model = modelFromXlsx(bytes);
        doAll(model, all);
        const saved = saveBook(bytes, model);
        const again = modelFromXlsx(saved);
        expect(stateOf(again)).toEqual(stateOf(model));
        expect(readXlsx(saved).sheets).toHaveLength(model.sheets.length);
        expect(saveBook(saved, again)).toBe(saved);
        const [before, after] = [partsOf(bytes), partsOf(saved)];
        for (const path of Object.keys(before)) {
          if (/media|theme|docProps|sharedStrings/.test(path)) expect(after[path]).toBe(before[path]);
        }
      }),
      { numRuns },
    );
  }, 120_000);
});
