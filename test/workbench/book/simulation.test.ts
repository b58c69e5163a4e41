import type { BookStart } from '../../../src/workbench/book/bookMessages';
import type { ExcelVersion } from '../../../src/workbench/book/excelVersion';
import type { Trouble } from '../../../src/workbench/book/simulation';
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

describe('a trouble that is planned', () => {
  type Office = ReturnType<Awaited<ReturnType<typeof open>>['startAddIn']>;
  const silence = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 600));

  /** Syncs that read and at last one that writes 1 to 4 below each other; how each of them ended. */
  async function command({ Excel }: Office, reads: number): Promise<string[]> {
    const outcomes: string[] = [];
    const attempt = (work: (sheet: Excel.Worksheet) => void): Promise<unknown> =>
      Excel.run(async (context) => {
        work(context.workbook.worksheets.getActiveWorksheet());
        await context.sync();
        outcomes.push('done');
      }).catch(() => outcomes.push('failed'));
    for (let at = 0; at < reads; at++) await attempt((sheet) => void sheet.load('name'));
    await attempt((sheet) => {
      for (const row of [1, 2, 3, 4]) sheet.getRange(`AO${row + 2}`).values = [[row]];
    });
    return outcomes;
  }

  async function written(book: Awaited<ReturnType<typeof open>>['book'], id: string): Promise<readonly unknown[]> {
    const { values } = await book.cells(id, { top: 2, left: 40, bottom: 5, right: 40 });
    return values;
  }

  test.each<[Trouble['kind'], string[], unknown[]]>([
    ['fails', ['done', 'done', 'failed'], [null, null, null, null]],
    ['breaksOff', ['done', 'done', 'failed'], [1, 2, null, null]],
    ['keepsFailing', ['done', 'done', 'failed'], [null, null, null, null]],
  ])('%s: what was done by then stays done', async (kind, outcomes, cells) => {
    const { startAddIn, simulation, book, id } = await open();
    await simulation.plan({ kind, sync: 3 });
    expect(await command(startAddIn(), 2)).toEqual(outcomes);
    expect(await written(book, id)).toEqual(cells);
  });

  test.each<[Trouble['kind'], number, string[]]>([
    ['fails', 2, ['done', 'failed', 'done', 'done']],
    ['breaksOff', 1, ['failed', 'done', 'done', 'done']],
    ['keepsFailing', 2, ['done', 'failed', 'failed', 'failed']],
  ])('%s at sync %i: later ones go well, or not', async (kind, sync, outcomes) => {
    const { startAddIn, simulation } = await open();
    await simulation.plan({ kind, sync });
    expect(await command(startAddIn(), 3)).toEqual(outcomes);
    const { failed, trouble } = await simulation.meter();
    expect(failed).toBe(outcomes.filter((one) => one === 'failed').length);
    expect(trouble).toEqual({ kind, sync, syncs: 4, happened: sync });
  });

  test('counts from the next command on, not in the one that runs, and goes on counting after a pause', async () => {
    const { startAddIn, simulation } = await open();
    const office = startAddIn();
    expect(await command(office, 1)).toEqual(['done', 'done']);
    await simulation.plan({ kind: 'fails', sync: 3 });
    expect(await command(office, 5)).not.toContain('failed');
    await silence();
    expect(await command(office, 1)).toEqual(['done', 'done']);
    expect((await simulation.meter()).trouble).toMatchObject({ syncs: 2, happened: null });
    await silence();
    expect(await command(office, 1)).toEqual(['failed', 'done']);
  });

  test('goes when none is planned', async () => {
    const { startAddIn, simulation } = await open();
    await simulation.plan({ kind: 'keepsFailing', sync: 1 });
    await simulation.plan(null);
    expect(await command(startAddIn(), 1)).toEqual(['done', 'done']);
    expect((await simulation.meter()).trouble).toBeNull();
  });

  test('stays planned when the add-in starts anew; that it is ready counts for nothing', async () => {
    const { startAddIn, simulation } = await open();
    startAddIn();
    await simulation.plan({ kind: 'fails', sync: 1 });
    const office = startAddIn();
    await office.ready();
    expect(await command(office, 1)).toEqual(['failed', 'done']);
  });

  test('waits for no answer that an earlier start of the add-in never got', async () => {
    const { startAddIn, simulation, rest } = await open();
    await simulation.editCell(true);
    void startAddIn().Excel.run({ delayForCellEdit: true }, (context) => context.sync());
    await rest();
    const office = startAddIn();
    await simulation.editCell(false);
    await silence();
    await simulation.plan({ kind: 'fails', sync: 1 });
    expect(await command(office, 1)).toEqual(['failed', 'done']);
  });

  test('a co-author edits between reading and writing: remembering and choosing a cell are no writing', async () => {
    const { startAddIn, simulation, rest } = await open();
    const office = startAddIn();
    const sources: string[] = [];
    await simulation.plan({ kind: 'coAuthorEdits', sync: 'firstWriting' });
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(({ source }) => Promise.resolve(void sources.push(source)));
      await context.sync();
      context.workbook.settings.add('key', 'value');
      await context.sync();
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').select();
      await context.sync();
    });
    await rest();
    expect(sources).toEqual([]);
    expect(await command(office, 2)).toEqual(['done', 'done', 'done']);
    await rest();
    expect(sources[0]).toBe('Remote');
    expect(sources.filter((one) => one === 'Remote')).toHaveLength(1);
    // Three syncs before, two that read, and the one that writes.
    expect((await simulation.meter()).trouble).toMatchObject({ happened: 6 });
  });
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

test('somebody else edits a cell: the add-in and the page are told', async () => {
  const { startAddIn, simulation, id, told, rest } = await open();
  const { Excel } = startAddIn();
  const sources: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(({ source }) => Promise.resolve(void sources.push(source)));
    await context.sync();
  });
  await simulation.coAuthorEdit();
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
