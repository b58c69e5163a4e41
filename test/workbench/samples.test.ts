import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellValue, SheetSnapshot } from '../../src/core';
import { modelFromSnapshot } from '../../src/workbench/model/fromSnapshot';
import { modelFromXlsx } from '../../src/workbench/model/fromXlsx';
import { toSnapshot } from '../../src/workbench/model/toSnapshot';
import { openOffice } from '../../src/workbench/transport/nodeOffice';
import { readXlsx } from '../../src/xlsx/readXlsx';
import { watch } from './openModel';

const folder = join(__dirname, '../../assets/samples');
const samples = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));

test('there are samples', () => {
  expect(samples.length).toBeGreaterThan(0);
});

test.each(samples)('%s opened in the host reads through Office.js as the file door reads it', async (name) => {
  const bytes = readFileSync(join(folder, name));
  const snapshot = readXlsx(bytes);
  const { Excel } = watch(openOffice(modelFromXlsx(bytes)));
  const read = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/visibility');
    await context.sync();
    const ranges = worksheets.items.map((sheet) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load('values,valueTypes,numberFormat,rowIndex,columnIndex');
      return { sheet, used };
    });
    await context.sync();
    return ranges.map(({ sheet, used }) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      origin: used.isNullObject ? { row: 0, column: 0 } : { row: used.rowIndex, column: used.columnIndex },
      values: used.isNullObject ? [] : cells(used),
      formats: used.isNullObject ? [] : filledFormats(used),
    }));
  });
  expect(read).toEqual(
    snapshot.sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility.charAt(0).toUpperCase() + sheet.visibility.slice(1),
      origin: sheet.origin,
      values: padded(sheet),
      formats: padded(sheet).map((row, at) =>
        row.map((value, column) => (value === null ? null : formatOf(sheet, at, column))),
      ),
    })),
  );
});

test.each(samples)('%s comes back as the same snapshot', (name) => {
  const snapshot = readXlsx(readFileSync(join(folder, name)));
  expect(plain(toSnapshot(modelFromSnapshot(snapshot)).sheets)).toEqual(plain(snapshot.sheets));
});

/** Formats by cell, so that tables in another order compare equal. */
function plain(sheets: readonly SheetSnapshot[]): unknown {
  return sheets.map((sheet) => ({
    ...sheet,
    values: padded(sheet),
    formats: padded(sheet).map((row, at) => row.map((_, column) => formatOf(sheet, at, column))),
  }));
}

function padded({ values }: SheetSnapshot): CellValue[][] {
  const width = Math.max(0, ...values.map((row) => row.length));
  return values.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
}

function formatOf({ formats }: SheetSnapshot, row: number, column: number): string {
  if (!formats || column >= formats.width) return 'General';
  const format = formats.table[formats.index[row * formats.width + column]!];
  return format === undefined || format === '' ? 'General' : format;
}

function cells({ values, valueTypes }: Excel.Range): CellValue[][] {
  return (values as (string | number | boolean)[][]).map((row, at) =>
    row.map((value, column) => {
      const type: string = valueTypes[at]![column]!;
      if (type === 'Empty') return null;
      return type === 'Error' ? { error: String(value) } : value;
    }),
  );
}

function filledFormats({ values, numberFormat }: Excel.Range): (string | null)[][] {
  return (numberFormat as string[][]).map((row, at) =>
    row.map((format, column) => ((values as unknown[][])[at]![column] === '' ? null : format)),
  );
}
