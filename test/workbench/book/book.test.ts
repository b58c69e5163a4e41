import { BookRefusal } from '../../../src/workbench/book/book';
import { modelFromXlsx } from '../../../src/workbench/model/fromXlsx';
import { blank, blankAddress, openSample, sample, sampleName } from './bookInTest';

test('the sample is seen as tabs, sheets and cells', async () => {
  const { view, book } = await openSample();
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
  const { book, view } = await openSample();
  const refused = book.open({ name: 'x.xlsx', bytes: new Uint8Array([1, 2, 3]) });
  await expect(refused).rejects.toBeInstanceOf(BookRefusal);
  await expect(refused).rejects.toMatchObject({ text: { zh: expect.stringContaining('不是 Excel 工作簿') as string } });
  expect(await book.view()).toEqual(view);
});

test('what the add-in writes is told at once, with what else it changed, and makes the workbook unsaved', async () => {
  const { startAddIn, told, id, rest, book, cell } = await openSample();
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
  const { startAddIn, told, rest, book } = await openSample();
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

test('functions of the add-in are worked out, and anew after results and edits that they read', async () => {
  const { startAddIn, id, rest, book, cell, told, source } = await openSample({}, 'byHand');
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
  await source.results(id, [{ row: 3, column: 40, value: 8 }]);
  await rest();
  expect(await cell(2, 41)).toBe(12);
  expect(told).toEqual(
    [
      { top: 3, left: 40, bottom: 3, right: 40 },
      { top: 2, left: 41, bottom: 2, right: 41 },
    ].map((area) => ({ kind: 'cells', sheet: id, area, isResult: true })),
  );
  const { formulas } = await book.cells(id, { top: 2, left: 40, bottom: 3, right: 41 });
  expect(formulas).toEqual([
    { row: 2, column: 41, formula: '=SUMUP(AO3:AO4)', isAddInCall: true },
    { row: 3, column: 40, formula: '=AO3*2', isAddInCall: false },
  ]);
});

test('after another start of the add-in old events are gone, answers stay, and what was asked is asked again', async () => {
  const { startAddIn, id, rest, book, cell } = await openSample();
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

test('an add-in waits for the results of the formulas that it wrote, where somebody works them out', async () => {
  const { startAddIn, id, rest, source } = await openSample({}, 'byHand');
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
  await source.results(id, [{ ...blank, value: 2 }]);
  await done;
  expect(seen).toEqual([[2]]);
});

test('where nobody works formulas out nothing waits', async () => {
  const { startAddIn } = await openSample();
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

test('selecting is no change; the add-in sees it', async () => {
  const { startAddIn, told, id, rest, book } = await openSample();
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
  const { book, id, told, rest } = await openSample();
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

test('clicks on the ribbon wait until the add-in has named its commands', async () => {
  const { startAddIn, click, rest } = await openSample();
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
  const { book, kill, onEnd } = await openSample();
  const ends: string[] = [];
  onEnd(({ zh }) => ends.push(zh));
  const waiting = book.view();
  kill();
  await expect(waiting).rejects.toBeInstanceOf(BookRefusal);
  await expect(book.view()).rejects.toBeInstanceOf(BookRefusal);
  expect(ends).toEqual([expect.stringContaining('后台已停止')]);
});
