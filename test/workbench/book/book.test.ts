import { BookRefusal } from '../../../src/workbench/book/book';
import { modelFromXlsx } from '../../../src/workbench/model/fromXlsx';
import { openBookInTest, sample, sampleName, sumUp } from './bookInTest';

/** The sample with its first sheet's id; what opening told is forgotten. */
async function open(start: Parameters<typeof openBookInTest>[0] = {}) {
  const client = openBookInTest(start);
  const view = await client.book.open({ name: sampleName, bytes: sample() });
  const id = view.active;
  const cell = async (row: number, column: number): Promise<unknown> => {
    const { values } = await client.book.cells(id, { top: row, left: column, bottom: row, right: column });
    return values[0];
  };
  return { ...client, view, id, cell };
}

/** A place that is blank in the sample, far right of its ledger. */
const blank = { row: 2, column: 40 };
const blankAddress = 'AO3';

test('the sample is seen as tabs, sheets and cells', async () => {
  const { view, book } = await open();
  const id = view.sheets.find(({ name }) => name === '使用单位')!.id;
  expect(view).toMatchObject({ name: sampleName, dateSystem: 1900 });
  expect(view.sheets.map(({ name }) => name)).toContain('使用单位');
  const sheet = await book.sheet(id);
  expect(sheet.rows).toBeGreaterThan(2);
  const block = await book.cells(id, { top: 0, left: 0, bottom: sheet.rows - 1, right: sheet.columns - 1 });
  expect(block.values).toHaveLength(sheet.rows * sheet.columns);
  expect(block.values.filter((value) => value !== null).length).toBeGreaterThan(10);
  expect(Math.max(...block.lookOf)).toBeLessThan(block.looks.length);
});

test('a file that is no workbook is refused with a sentence, and the open one stays', async () => {
  const { book, view } = await open();
  const refused = book.open({ name: 'x.xlsx', bytes: new Uint8Array([1, 2, 3]) });
  await expect(refused).rejects.toBeInstanceOf(BookRefusal);
  await expect(refused).rejects.toMatchObject({ text: { zh: expect.stringContaining('不是 Excel 工作簿') as string } });
  expect(await book.view()).toEqual(view);
});

test('what the add-in writes is told at once, with what else it changed, and makes the workbook unsaved', async () => {
  const { startAddIn, told, id, rest, book, cell } = await open();
  const { Excel } = startAddIn();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange(`${blankAddress}:AP4`);
    range.values = [
      [1, 2],
      [3, 'x'],
    ];
    range.format.fill.color = '#FF0000';
    range.numberFormat = [
      ['0.0', '0.0'],
      ['0.0', '0.0'],
    ];
    await context.sync();
  });
  await rest();
  expect(told).toEqual([
    { kind: 'cells', sheet: id, area: { top: 2, left: 40, bottom: 3, right: 41 } },
    { kind: 'unsaved', unsaved: true },
  ]);
  const block = await book.cells(id, { top: 2, left: 40, bottom: 3, right: 41 });
  expect(block.values).toEqual([1, 2, 3, 'x']);
  expect(block.looks[block.lookOf[0]!]).toMatchObject({ fillColor: '#FF0000', format: '0.0' });
  expect(await cell(3, 41)).toBe('x');
});

test('reading tells nothing; sheets, panes, widths, merges and selection are told', async () => {
  const { startAddIn, told, rest, book } = await open();
  const { Excel } = startAddIn();
  await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange();
    used.load('values,formulas,numberFormat');
    await context.sync();
  });
  await rest();
  expect(told).toEqual([]);
  const made = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('汇总');
    sheet.getRange('A1:B1').merge();
    sheet.getRange('A:A').format.columnWidth = 90;
    sheet.freezePanes.freezeRows(1);
    sheet.getRange('A1').values = [['标题']];
    sheet.activate();
    sheet.getRange('A3:B4').select();
    sheet.load('id');
    await context.sync();
    return sheet.id;
  });
  await rest();
  expect(told.map(({ kind }) => kind)).toEqual(['tabs', 'sheet', 'cells', 'selection', 'unsaved']);
  expect(told).toContainEqual({ kind: 'selection', sheet: made, area: { top: 2, left: 0, bottom: 3, right: 1 } });
  expect(await book.sheet(made)).toMatchObject({
    freeze: { rows: 1, columns: 0 },
    columnWidths: [[0, 120]],
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  });
  expect((await book.view()).active).toBe(made);
});

test('what the user types is told to the add-in as an edit of the user, and not back to the page', async () => {
  const { startAddIn, told, id, rest, book, cell } = await open();
  const { Excel } = startAddIn();
  const events: unknown[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      events.push([event.address, event.source, event.triggerSource, event.worksheetId]);
      return Promise.resolve();
    });
    await context.sync();
  });
  const outcome = await book.edit(id, [
    { ...blank, input: '锅炉' },
    { row: 3, column: 40, input: 5 },
  ]);
  await rest();
  expect(outcome).toEqual({ kind: 'done' });
  expect(events).toEqual([['AO3:AO4', 'Local', 'Unknown', id]]);
  expect(told).toEqual([{ kind: 'unsaved', unsaved: true }]);
  expect([await cell(2, 40), await cell(3, 40)]).toEqual(['锅炉', 5]);
});

test('what is typed as a day comes back as a day with its format; exact texts stay texts', async () => {
  const { told, id, rest, book } = await open();
  await book.edit(id, [
    { ...blank, input: '2024-5-1' },
    { row: 2, column: 41, input: '007', exact: true },
    { row: 2, column: 42, input: '007' },
  ]);
  await rest();
  const area = { top: 2, left: 40, bottom: 2, right: 42 };
  expect(told).toContainEqual({ kind: 'cells', sheet: id, area });
  const block = await book.cells(id, area);
  // 1 May 2024 is day 45413 of the 1900 system: 45292 is 1 January 2024, and 31 + 29 + 31 + 30 days follow.
  expect(block.values).toEqual([45_413, '007', 7]);
  expect(block.looks[block.lookOf[0]!]).toMatchObject({ format: 'yyyy/m/d' });
});

test('a protected sheet refuses edits of locked cells and keeps what it holds', async () => {
  const { id, book, simulation, cell } = await open();
  await simulation.protectSheet(true);
  expect(await book.edit(id, [{ ...blank, input: 1 }])).toMatchObject({ kind: 'refused' });
  expect(await cell(2, 40)).toBeNull();
  expect((await book.sheet(id)).isProtected).toBe(true);
  await simulation.protectSheet(false);
  expect(await book.edit(id, [{ ...blank, input: 1 }])).toEqual({ kind: 'done' });
});

test('functions of the add-in are worked out, and anew after results and edits that they read', async () => {
  const { startAddIn, id, rest, book, cell, told } = await open();
  const addIn = startAddIn();
  const sum = (value: unknown): number => (Array.isArray(value) ? value.reduce<number>((all, one) => all + sum(one), 0) : Number(value)); // prettier-ignore
  addIn.CustomFunctions.associate('SUMUP', (cells: unknown) => sum(cells));
  await book.edit(id, [
    { ...blank, input: 4 },
    { row: 2, column: 41, input: '=SUMUP(AO3:AO4)' },
    { row: 3, column: 40, input: '=AO3*2' },
  ]);
  // Before the add-in is there, the call waits.
  expect(await cell(2, 41)).toEqual({ error: '#BUSY!' });
  await addIn.ready();
  await rest();
  expect(await cell(2, 41)).toBe(4);
  told.length = 0;
  await book.results(id, [{ row: 3, column: 40, value: 8 }]);
  await rest();
  expect(await cell(2, 41)).toBe(12);
  expect(told).toEqual([{ kind: 'cells', sheet: id, area: { top: 2, left: 41, bottom: 2, right: 41 } }]);
  const { formulas } = await book.cells(id, { top: 2, left: 40, bottom: 3, right: 41 });
  expect(formulas).toEqual([
    { row: 2, column: 41, formula: '=SUMUP(AO3:AO4)', isAddInCall: true },
    { row: 3, column: 40, formula: '=AO3*2', isAddInCall: false },
  ]);
});

test('after another start of the add-in old events are gone, answers stay, and what was asked is asked again', async () => {
  const { startAddIn, id, rest, book, cell } = await open();
  const first = startAddIn();
  const events: unknown[] = [];
  first.CustomFunctions.associate('SUMUP', () => 1);
  await first.ready();
  await first.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(() => Promise.resolve(void events.push('first')));
    await context.sync();
  });
  await book.edit(id, [{ row: 2, column: 41, input: '=SUMUP(AO3)' }]);
  await rest();
  expect([await cell(2, 41), events]).toEqual([1, ['first']]);
  const second = startAddIn();
  await rest();
  expect(await cell(2, 41)).toBe(1);
  await book.edit(id, [{ ...blank, input: 9 }]);
  let calls = 0;
  second.CustomFunctions.associate('SUMUP', () => ++calls + 1);
  await second.ready();
  await rest();
  expect([await cell(2, 41), events, calls]).toEqual([2, ['first'], 1]);
});

test('an add-in waits for the results of the formulas that it wrote, where the page calculates', async () => {
  const { startAddIn, id, rest, book } = await open({ calculates: true });
  const { Excel } = startAddIn();
  let seen: unknown = null;
  const done = Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(blankAddress);
    range.formulas = [['=1+1']];
    await context.sync();
    range.load('values');
    await context.sync();
    seen = range.values;
  });
  await rest();
  expect(seen).toBeNull();
  await book.results(id, [{ ...blank, value: 2 }]);
  await done;
  expect(seen).toEqual([[2]]);
});

test('where the page does not calculate nothing waits', async () => {
  const { startAddIn } = await open({ calculates: false });
  const { Excel } = startAddIn();
  const seen = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(blankAddress);
    range.formulas = [['=1+1']];
    await context.sync();
    range.load('values');
    await context.sync();
    return range.values as unknown;
  });
  expect(seen).toEqual([[0]]);
});

test('results never touch cells that are no formula, or a call of the add-in', async () => {
  const { id, book, cell } = await open({ functions: sumUp });
  await book.edit(id, [
    { ...blank, input: 'mine' },
    { row: 2, column: 41, input: '=SUMUP(AO3)' },
  ]);
  await book.results(id, [
    { ...blank, value: 1 },
    { row: 2, column: 41, value: 1 },
  ]);
  expect([await cell(2, 40), await cell(2, 41)]).toEqual(['mine', { error: '#BUSY!' }]);
});

test('selecting is no change; the add-in sees it', async () => {
  const { startAddIn, told, id, rest, book } = await open();
  const { Excel } = startAddIn();
  await book.select(id, { top: 4, left: 1, bottom: 5, right: 2 });
  const address = await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load('address');
    await context.sync();
    return range.address;
  });
  await rest();
  expect(address).toMatch(/!B5:C6$/);
  expect(told).toEqual([]);
});

test('saved untouched it is the very file; saved after an edit it is read back so, and nothing is left to save', async () => {
  const { book, id, told, rest } = await open();
  expect(Buffer.from(await book.save()).equals(sample())).toBe(true);
  await book.edit(id, [{ ...blank, input: '新增' }]);
  const saved = await book.save();
  await rest();
  expect(told).toEqual([
    { kind: 'unsaved', unsaved: true },
    { kind: 'unsaved', unsaved: false },
  ]);
  expect(modelFromXlsx(saved).sheet(id)?.valueAt(blank.row, blank.column)).toBe('新增');
  expect(Buffer.from(await book.save()).equals(saved)).toBe(true);
});

test('typing over a part of a spill makes way for the text; in merged cells only the first takes it', async () => {
  const { book, id, cell, startAddIn, rest } = await open();
  const addIn = startAddIn();
  addIn.CustomFunctions.associate('SUMUP', () => [[1], [2], [3]]);
  await addIn.ready();
  await book.edit(id, [{ ...blank, input: '=SUMUP(1)' }]);
  await rest();
  expect([await cell(2, 40), await cell(3, 40), await cell(4, 40)]).toEqual([1, 2, 3]);
  await book.edit(id, [{ row: 3, column: 40, input: null }]);
  await rest();
  expect([await cell(2, 40), await cell(3, 40)]).toEqual([1, 2]);
  await book.edit(id, [{ row: 3, column: 40, input: 'x' }]);
  expect([await cell(2, 40), await cell(3, 40), await cell(4, 40)]).toEqual([{ error: '#SPILL!' }, 'x', null]);
  await addIn.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('AS3:AT3').merge();
    await context.sync();
  });
  await book.edit(id, [
    { row: 2, column: 44, input: 'a' },
    { row: 2, column: 45, input: 'b' },
  ]);
  expect([await cell(2, 44), await cell(2, 45)]).toEqual(['a', null]);
});

test('an edit of cells far apart is told as their rectangles, not as all that lies between', async () => {
  const { book, id, startAddIn, rest } = await open();
  const { Excel } = startAddIn();
  const events: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(({ address }) => Promise.resolve(void events.push(address)));
    await context.sync();
  });
  await book.edit(id, [
    { row: 9, column: 42, input: 1 },
    { row: 2, column: 40, input: 1 },
    { row: 3, column: 40, input: 1 },
    { row: 2, column: 41, input: 1 },
    { row: 3, column: 41, input: 1 },
  ]);
  await rest();
  expect(events).toEqual(['AO3:AP4', 'AQ10']);
});

test('clicks on the ribbon wait until the add-in has named its commands', async () => {
  const { startAddIn, click, rest } = await open();
  click('check');
  const addIn = startAddIn();
  const clicks = (): unknown[] => addIn.heard.filter(({ messageCategory }) => messageCategory === 2);
  await rest();
  expect(clicks()).toEqual([]);
  await addIn.ready();
  await rest();
  expect(clicks()).toEqual([{ messageCategory: 2, messageType: 1000, targetId: '', message: ['check', '{}'] }]);
  click('check');
  await rest();
  expect(clicks()).toHaveLength(2);
});

test('when the worker dies, waiting promises and later ones are refused with a sentence', async () => {
  const { book, kill, onEnd } = await open();
  const ends: string[] = [];
  onEnd(({ zh }) => ends.push(zh));
  const waiting = book.view();
  kill();
  await expect(waiting).rejects.toBeInstanceOf(BookRefusal);
  await expect(book.view()).rejects.toBeInstanceOf(BookRefusal);
  expect(ends).toEqual([expect.stringContaining('后台已停止')]);
});
