import type { BookStart } from '../../../src/workbench/book/bookMessages';
import type { ExcelVersion } from '../../../src/workbench/book/excelVersion';
import { openBookInTest, sample, sampleName } from './bookInTest';

async function open(start: Partial<BookStart> = {}) {
  const client = openBookInTest(start);
  const { active } = await client.book.open({ name: sampleName, bytes: sample() });
  return { ...client, id: active };
}

test('the meter counts the last command: its syncs, bytes and cells', async () => {
  const { startAddIn, simulation, rest } = await open();
  const { Excel } = startAddIn();
  const readings: number[] = [];
  simulation.onMeter(({ syncs }) => readings.push(syncs));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('AO3:AP4').values = [[1, 2], [3, 4]]; // prettier-ignore
    await context.sync();
  });
  const reading = await simulation.meter();
  expect(reading).toMatchObject({ syncs: 1, cellsWritten: 4 });
  expect(Math.min(reading.bytesIn, reading.bytesOut)).toBeGreaterThan(0);
  await new Promise((resolve) => setTimeout(resolve, 250));
  await rest();
  expect(readings.at(-1)).toBe(1);
});

test('the n-th sync fails, and only that one', async () => {
  const { startAddIn, simulation } = await open();
  const { Excel } = startAddIn();
  await simulation.failSync(2);
  const outcomes: string[] = [];
  for (let at = 0; at < 3; at++) {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      outcomes.push('done');
    }).catch(() => outcomes.push('failed'));
  }
  expect(outcomes).toEqual(['done', 'failed', 'done']);
});

test('while a cell is being edited the add-in is refused', async () => {
  const { startAddIn, simulation } = await open();
  const { Excel } = startAddIn();
  const read = (): Promise<string> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return 'done';
    }).catch((error: unknown) => (error as OfficeExtension.Error).code);
  await simulation.editCell(true);
  expect(await read()).toBe('InvalidOperationInCellEditMode');
  await simulation.editCell(false);
  expect(await read()).toBe('done');
});

test('a filter hides every second row of the list and goes again; the page is told', async () => {
  const { simulation, book, id, told, rest } = await open();
  const before = await book.sheet(id);
  await simulation.filterSheet(true);
  const filtered = await book.sheet(id);
  expect(filtered.filter).not.toBeNull();
  expect(filtered.hiddenRows.length).toBeGreaterThan(before.hiddenRows.length);
  await rest();
  expect(told[0]).toEqual({ kind: 'sheet', sheet: id });
  await simulation.filterSheet(false);
  expect((await book.sheet(id)).filter).toBeNull();
});

test('the add-in hears of rows that a filter hides and of protection', async () => {
  const { startAddIn, simulation, id, rest } = await open();
  const { Excel } = startAddIn();
  const events: unknown[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onRowHiddenChanged.add(({ changeType, worksheetId }) => {
      events.push([changeType, worksheetId]);
      return Promise.resolve();
    });
    worksheets.onProtectionChanged.add(({ isProtected, worksheetId }) => {
      events.push([isProtected, worksheetId]);
      return Promise.resolve();
    });
    await context.sync();
  });
  await simulation.filterSheet(true);
  await simulation.filterSheet(false);
  await simulation.protectSheet(true);
  await rest();
  expect(events).toEqual([
    ['Hidden', id],
    ['Unhidden', id],
    [true, id],
  ]);
});

test.each([0, 2])('somebody else edits a cell (%d): the add-in and the page are told', async (atSync) => {
  const { startAddIn, simulation, id, told, rest } = await open();
  const { Excel } = startAddIn();
  const sources: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(({ source }) => Promise.resolve(void sources.push(source)));
    await context.sync();
  });
  await simulation.coAuthorEdit(atSync);
  await rest();
  expect(sources.length).toBe(atSync === 0 ? 1 : 0);
  for (let at = 0; at < 2; at++) {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
    });
  }
  await rest();
  expect(sources).toEqual(['Remote']);
  expect(told[0]).toMatchObject({ kind: 'cells', sheet: id });
});

test.each<[ExcelVersion, string]>([
  ['excel2021', 'ApiNotFound'],
  ['ltsc2024', 'done'],
])('as %s a member of ExcelApi 1.17 is %s', async (version, expected) => {
  const { startAddIn, simulation } = await open({ memberSets: [['Worksheet.Name', 'ExcelApi 1.17']] });
  await simulation.become(version);
  const { Excel } = startAddIn();
  const outcome = await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return 'done';
  }).catch((error: unknown) => (error as OfficeExtension.Error).code);
  expect(outcome).toBe(expected);
});
