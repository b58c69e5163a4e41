import { blank, openSample, sumUp } from './bookInTest';

test('what the user types is told to the add-in as an edit of the user, and not back to the page', async () => {
  const { startAddIn, told, id, rest, book, cell } = await openSample();
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
  const { told, id, rest, book } = await openSample();
  await book.edit(id, [
    { ...blank, input: '2024-5-1' },
    { row: 2, column: 41, input: '007', exact: true },
    { row: 2, column: 42, input: '007' },
  ]);
  await rest();
  const area = { top: 2, left: 40, bottom: 2, right: 42 };
  expect(told).toContainEqual({ kind: 'cells', sheet: id, area, isResult: true });
  const block = await book.cells(id, area);
  // 1 May 2024 is day 45413 of the 1900 system: 45292 is 1 January 2024, and 31 + 29 + 31 + 30 days follow.
  expect(block.values).toEqual([45_413, '007', 7]);
  expect(block.looks[block.lookOf[0]!]).toMatchObject({ format: 'yyyy/m/d' });
});

test('a protected sheet refuses edits of locked cells and keeps what it holds', async () => {
  const { id, book, simulation, cell } = await openSample();
  await simulation.protectSheet(true);
  expect(await book.edit(id, [{ ...blank, input: 1 }])).toMatchObject({ kind: 'refused' });
  expect(await cell(2, 40)).toBeNull();
  expect((await book.sheet(id)).isProtected).toBe(true);
  await simulation.protectSheet(false);
  expect(await book.edit(id, [{ ...blank, input: 1 }])).toEqual({ kind: 'done' });
});

test('results never touch cells that are no formula, or a call of the add-in', async () => {
  const { id, book, cell, source } = await openSample({ functions: sumUp }, 'byHand');
  await book.edit(id, [
    { ...blank, input: 'mine' },
    { row: 2, column: 41, input: '=SUMUP(AO3)' },
  ]);
  await source.results(id, [
    { ...blank, value: 1 },
    { row: 2, column: 41, value: 1 },
  ]);
  expect([await cell(2, 40), await cell(2, 41)]).toEqual(['mine', { error: '#BUSY!' }]);
});

test('typing over a part of a spill makes way for the text; in merged cells only the first takes it', async () => {
  const { book, id, cell, startAddIn, rest } = await openSample();
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
  const { book, id, startAddIn, rest } = await openSample();
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
