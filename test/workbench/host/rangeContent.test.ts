import { onSheet, openModel } from '../openModel';

test('values are written and read in one sync', async () => {
  const office = openModel();
  await onSheet(office, async (sheet, context) => {
    const range = sheet.getRange('B2:C3');
    range.values = [
      ['起重机', 1.5],
      [true, ''],
    ];
    range.load('values,valueTypes,address,rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();
    expect(range.values).toEqual([
      ['起重机', 1.5],
      [true, ''],
    ]);
    expect(range.valueTypes).toEqual([
      ['String', 'Double'],
      ['Boolean', 'Empty'],
    ]);
    expect([range.address, range.rowIndex, range.columnIndex, range.rowCount, range.columnCount]).toEqual([
      '台账!B2:C3',
      1,
      1,
      2,
      2,
    ]);
  });
  expect(office.host.meter.syncs).toHaveLength(1);
});

test('null leaves a cell alone and an empty text empties it', async () => {
  const office = openModel({}, ['甲', '乙']);
  await onSheet(office, async (sheet, context) => {
    const range = sheet.getRange('A1:B1');
    range.values = [[null, '']];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([['甲', '']]);
  });
});

test.each<[string, unknown, string, unknown, string]>([
  ['a text', '特种设备', 'General', '特种设备', 'General'],
  ['a number in digits', '0123', 'General', 123, 'General'],
  // 15 digits are kept: 350500199001011 and three zeros.
  ['a number of 18 digits', '350500199001011234', 'General', 350500199001011000, 'General'],
  ['18 digits in a text cell', '350500199001011234', '@', '350500199001011234', '@'],
  ['a percentage', '12%', 'General', 0.12, '0%'],
  ['thousands', '1,234', 'General', 1234, '#,##0'],
  // 2024-05-01 is serial 45413: 45292 (2024-01-01) + 121 (31 + 29 + 31 + 30).
  ['a day', '2024-05-01', 'General', 45413, 'yyyy/m/d'],
  ['a day in Chinese', '2024年5月1日', 'General', 45413, 'yyyy"年"m"月"d"日"'],
  // A grade such as 3-1 becomes 1 March of this year: 2026-03-01 = 46023 (2026-01-01) + 59.
  ['what looks like a day of this year', '3-1', 'General', 46082, 'd-mmm'],
  ['the same in a text cell', '3-1', '@', '3-1', '@'],
  ['an error', '#N/A', 'General', '#N/A', 'General'],
  ['a negative number', '-5', 'General', -5, 'General'],
  ['a formula', '=A1+1', 'General', 0, 'General'],
  ['a text that begins with a minus', '-无', 'General', 0, 'General'],
  ['a dash alone', '—', 'General', '—', 'General'],
  ['a hyphen alone', '-', 'General', '-', 'General'],
  ['a formula in a text cell', '=A1+1', '@', '=A1+1', '@'],
  ['a leading apostrophe', "'=A1", 'General', '=A1', 'General'],
  ['a number in a text cell', 5, '@', '5', '@'],
])('%s', async (_, written, format, read, formatAfter) => {
  await onSheet(openModel(), async (sheet, context) => {
    const cell = sheet.getRange('E5');
    cell.numberFormat = [[format]];
    cell.values = [[written]];
    cell.load('values,numberFormat');
    await context.sync();
    expect(cell.values).toEqual([[read]]);
    expect(cell.numberFormat).toEqual([[formatAfter]]);
  });
});

test('a formula shows what the calculation is told to give, a link its text', async () => {
  const office = openModel({ calculate: (formula, _, row) => (formula === '=NA()' ? '#N/A' : row) });
  await onSheet(office, async (sheet, context) => {
    const cells = sheet.getRange('A3:C3');
    cells.formulas = [['=ROW()-1', '=NA()', '+A1']];
    cells.load('values,formulas,valueTypes');
    await context.sync();
    expect(cells.values).toEqual([[2, '#N/A', 2]]);
    expect(cells.formulas).toEqual([['=ROW()-1', '=NA()', '=+A1']]);
    expect(cells.valueTypes).toEqual([['Double', 'Error', 'Double']]);
    office.host.conditions.calculate = null;
    cells.formulas = [['=HYPERLINK("#\'台账\'!A1","去""看""")', '=1+1', '']];
    cells.load('values');
    await context.sync();
    expect(cells.values).toEqual([['去"看"', 0, '']]);
  });
});

test('text is what the cell shows', async () => {
  await onSheet(openModel(), async (sheet, context) => {
    const cells = sheet.getRange('A1:E1');
    cells.numberFormat = [['yyyy-mm-dd', '0.0%', '#,##0', 'General', '@']];
    cells.values = [[45413, 0.125, 1234567, 350500199001011000, '007']];
    cells.load('text');
    await context.sync();
    expect(cells.text).toEqual([['2024-05-01', '12.5%', '1,234,567', '3.505E+17', '007']]);
  });
});

test('an array of another size is refused, and nothing of it is written', async () => {
  const office = openModel({}, ['甲']);
  const writing = onSheet(office, async (sheet, context) => {
    sheet.getRange('A1:B1').values = [['乙']];
    await context.sync();
  });
  await expect(writing).rejects.toMatchObject({ code: 'InvalidArgument' });
  expect(office.host.model.sheets[0]!.valueAt(0, 0)).toBe('甲');
});

test('values that were not loaded cannot be read', async () => {
  await onSheet(openModel(), async (sheet, context) => {
    const range = sheet.getRange('A1');
    range.load('address');
    await context.sync();
    expect(() => range.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }) as Error);
  });
});

test('a sheet of 5,000 rows and 40 columns is written in blocks and read back whole', async () => {
  const office = openModel();
  const values = Array.from({ length: 5000 }, (_, row) =>
    Array.from({ length: 40 }, (__, column) => row * 40 + column),
  );
  await onSheet(office, async (sheet, context) => {
    const range = sheet.getRangeByIndexes(0, 0, 5000, 40);
    range.values = values;
    await context.sync();
    const used = sheet.getUsedRange(true);
    used.load('values');
    await context.sync();
    expect(used.values).toEqual(values);
  });
  expect(office.host.meter.syncs.map(({ cellsWritten }) => cellsWritten)).toEqual([200_000, 0]);
});

test('whole columns have no values to read, and none can be written', async () => {
  const office = openModel();
  await onSheet(office, async (sheet, context) => {
    const column = sheet.getRange('B:B');
    column.load('values,isEntireColumn');
    await context.sync();
    expect([column.values, column.isEntireColumn]).toEqual([null, true]);
  });
  for (const property of ['values', 'formulas', 'numberFormat'] as const) {
    const writing = onSheet(office, async (sheet, context) => {
      sheet.getRange('B:B')[property] = '@' as never;
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code: 'InvalidArgument' });
  }
});
