import ExcelJS from 'exceljs';
import type { SheetSnapshot } from '../../../src/core';
import { modelFromXlsx } from '../../../src/workbench/model/fromXlsx';
import type { SheetModel } from '../../../src/workbench/model/sheetModel';
import { toSnapshot } from '../../../src/workbench/model/toSnapshot';
import { saveBook } from '../../../src/workbench/saving/saveBook';
import { patchXlsx } from '../../../src/xlsx/patchXlsx';
import { readXlsx } from '../../../src/xlsx/readXlsx';
import { changesFor, check, clear, openBook, sample, samples } from '../../excel/openBook';
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
    const patched = modelFromXlsx(patchXlsx(bytes, changesFor(readXlsx(bytes))));
    expect(book.model.sheets.map(pixels)).toEqual(patched.sheets.map(pixels));
  });
});

/** Of all columns that have a width of their own. */
function pixels({ columnWidths }: SheetModel): unknown {
  return [...columnWidths].map(([column, points]) => [column, points / 0.75]).sort(([a = 0], [b = 0]) => a - b);
}

describe('a saved check', () => {
  const bytes = sample(samples[0]!);
  const saving = (async () => {
    const book = openBook(bytes);
    await check(book);
    return { saved: saveBook(bytes, book.model), book };
  })();

  test('is taken out again by the command line', async () => {
    const { saved } = await saving;
    const cleared = readXlsx(patchXlsx(saved, [{ kind: 'removeMarks' }]));
    const content = ({ name, values, merges, marks }: SheetSnapshot): unknown => ({ name, values, merges, marks });
    expect(cleared.sheets.map(content)).toEqual(readXlsx(bytes).sheets.map(content));
  });

  test('is taken out again in the workbench, which leaves the model of the file', async () => {
    const { saved } = await saving;
    const again = openBook(saved);
    await clear(again);
    const file = modelFromXlsx(bytes);
    const cleared = modelFromXlsx(saveBook(saved, again.model));
    expect(cleared.sheets.map(({ name }) => name)).toEqual(file.sheets.map(({ name }) => name));
    expect(toSnapshot(cleared).sheets.map(({ values }) => values)).toEqual(
      toSnapshot(file).sheets.map(({ values }) => values),
    );
    expect(cleared.names.filter(({ name }) => name.startsWith('_tzsb_'))).toEqual([]);
  });

  test('opens elsewhere with the same texts', async () => {
    const { saved, book } = await saving;
    const other = new ExcelJS.Workbook();
    await other.xlsx.load(saved.slice().buffer);
    expect(other.worksheets.map(({ name }) => name)).toEqual(book.model.sheets.map(({ name }) => name));
    for (const sheet of book.model.sheets) {
      const found = other.getWorksheet(sheet.name)!;
      for (let row = 0; row < 8; row++) {
        for (let column = 0; column < 30; column++) {
          const value = sheet.valueAt(row, column);
          const cell = found.getCell(row + 1, column + 1);
          if (typeof value === 'string' && cell.master === cell) expect(cell.text).toBe(value);
        }
      }
    }
  });

  test('that is undone by hand gives back the very same file', () => {
    const model = modelFromXlsx(bytes);
    const sheet = model.sheets[0]!;
    const before = sheet.values.get(0, 0);
    sheet.values.set(0, 0, '改过');
    expect(saveBook(bytes, model)).not.toBe(bytes);
    sheet.values.set(0, 0, before);
    expect(saveBook(bytes, model)).toBe(bytes);
  });
});
