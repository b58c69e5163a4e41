import { modelFromXlsx } from '../../../src/workbench/model/fromXlsx';
import { saveBook } from '../../../src/workbench/saving/saveBook';
import { patchXlsx } from '../../../src/xlsx/patchXlsx';
import { readXlsx } from '../../../src/xlsx/readXlsx';
import { changesFor, check, openBook, sample, samples } from '../../excel/openBook';
import { stateOf } from './bookState';

describe.each(samples)('%s', (name) => {
  test('is the very same file when nothing was done', () => {
    const bytes = sample(name);
    expect(saveBook(bytes, modelFromXlsx(bytes))).toBe(bytes);
  });

  test('with the results of a check reads as the model has it, and as the file door writes it', async () => {
    const bytes = sample(name);
    const book = openBook(bytes);
    await check(book);
    const saved = saveBook(bytes, book.model);
    const again = modelFromXlsx(saved);
    expect(stateOf(again)).toEqual(stateOf(book.model));
    expect(saveBook(saved, again)).toBe(saved);
    const wanted = readXlsx(patchXlsx(bytes, changesFor(readXlsx(bytes))));
    const found = readXlsx(saved);
    expect(found.sheets.map((sheet) => sheet.name)).toEqual(wanted.sheets.map((sheet) => sheet.name));
    expect(found.sheets.map((sheet) => sheet.values)).toEqual(wanted.sheets.map((sheet) => sheet.values));
    expect(found.sheets.map((sheet) => sheet.marks)).toEqual(wanted.sheets.map((sheet) => sheet.marks));
  });
});
