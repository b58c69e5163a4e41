import { onSheet, openModel } from '../openModel';

async function read(office: ReturnType<typeof openModel>, address: string): Promise<unknown> {
  return onSheet(office, async (sheet, context) => {
    const range = sheet.getRange(address);
    range.load('formulas');
    await context.sync();
    return range.formulas;
  });
}

test('contents are cleared without the looks, formats without the contents, or all', async () => {
  const office = openModel({}, ['甲', '乙', '丙']);
  await onSheet(office, async (sheet, context) => {
    const range = sheet.getRange('A1:C1');
    range.format.fill.color = '#FF0000';
    sheet.getRange('A1').clear('Contents');
    sheet.getRange('B1').clear('Formats');
    sheet.getRange('C1').clear();
    range.load('values');
    const fills = ['A1', 'B1', 'C1'].map((address) => sheet.getRange(address).format.fill);
    for (const fill of fills) fill.load('color');
    await context.sync();
    expect(range.values).toEqual([['', '乙', '']]);
    expect(fills.map(({ color }) => color)).toEqual(['#FF0000', '#FFFFFF', '#FFFFFF']);
  });
});

test('cells are inserted and deleted, their neighbours move', async () => {
  const office = openModel({}, ['a1', 'b1', 'c1'], ['a2', 'b2', 'c2'], ['a3', 'b3', 'c3']);
  await onSheet(office, async (sheet, context) => {
    sheet.getRange('B1').insert('Down');
    await context.sync();
  });
  expect(await read(office, 'A1:C4')).toEqual([
    ['a1', '', 'c1'],
    ['a2', 'b1', 'c2'],
    ['a3', 'b2', 'c3'],
    ['', 'b3', ''],
  ]);
  await onSheet(office, async (sheet, context) => {
    sheet.getRange('A2:A2').delete('Left');
    sheet.getRange('1:1').delete('Up');
    await context.sync();
  });
  expect(await read(office, 'A1:C3')).toEqual([
    ['b1', 'c2', ''],
    ['a3', 'b2', 'c3'],
    ['', 'b3', ''],
  ]);
});

test('names, merges, hidden rows, heights and widths follow whole rows and columns', async () => {
  const office = openModel();
  const { model } = office.host;
  const [sheetModel] = model.sheets;
  model.names.push({ name: '_tzsb_col_grade_1', formula: '=台账!$H$4:$H$9', visible: false, comment: '', sheet: null });
  sheetModel!.merges.push({ top: 4, left: 0, bottom: 5, right: 1 });
  sheetModel!.hiddenRows.add(6);
  sheetModel!.columnWidths.set(7, 99);
  await onSheet(office, async (sheet, context) => {
    sheet.getRange('2:3').insert('Down');
    sheet.getRange('A:A').delete('Left');
    await context.sync();
  });
  expect(model.names[0]!.formula).toBe('=台账!$G$6:$G$11');
  expect(sheetModel!.merges).toEqual([{ top: 6, left: 0, bottom: 7, right: 0 }]);
  expect([...sheetModel!.hiddenRows]).toEqual([8]);
  expect([...sheetModel!.columnWidths]).toEqual([[6, 99]]);
});

test('merging keeps the first content, and what is written into a swallowed cell is lost', async () => {
  const office = openModel({}, [null, '乙'], ['丙', '丁']);
  await onSheet(office, async (sheet, context) => {
    sheet.getRange('A1:B2').merge();
    sheet.getRange('B2').values = [['戊']];
    await context.sync();
  });
  expect(await read(office, 'A1:B2')).toEqual([
    ['乙', ''],
    ['', ''],
  ]);
  await onSheet(office, async (sheet, context) => {
    sheet.getRange('A1').unmerge();
    await context.sync();
  });
  expect(office.host.model.sheets[0]!.merges).toEqual([]);
});

test('copying moves references along and repeats a small source', async () => {
  const office = openModel({}, [1, 2]);
  await onSheet(office, async (sheet, context) => {
    sheet.getRange('C1').formulas = [['=A1+$B$1&"A1"']];
    sheet.getRange('C2:C4').copyFrom('C1');
    sheet.getRange('E1').copyFrom(sheet.getRange('A1:B1'), 'Values');
    await context.sync();
  });
  expect(await read(office, 'C2:C4')).toEqual([['=A2+$B$1&"A1"'], ['=A3+$B$1&"A1"'], ['=A4+$B$1&"A1"']]);
  expect(await read(office, 'E1:F1')).toEqual([[1, 2]]);
});

test('copying all takes the merges along, in every tile', async () => {
  const office = openModel({}, ['题', null], [1, 2]);
  await onSheet(office, async (sheet, context) => {
    sheet.getRange('A1:B1').merge();
    sheet.getRange('A4:B7').copyFrom('A1:B2');
    await context.sync();
  });
  expect(await read(office, 'A4:B7')).toEqual([
    ['题', ''],
    [1, 2],
    ['题', ''],
    [1, 2],
  ]);
  expect(office.host.model.sheets[0]!.merges.map(({ top, right }) => [top, right])).toEqual([
    [0, 1],
    [3, 1],
    [5, 1],
  ]);
});

test('a link is kept with its text', async () => {
  const office = openModel();
  await onSheet(office, async (sheet, context) => {
    const cell = sheet.getRange('A1');
    cell.hyperlink = { documentReference: '台账!B2', textToDisplay: '去看' };
    cell.load('values,hyperlink');
    await context.sync();
    expect([cell.values, cell.hyperlink.documentReference]).toEqual([[['去看']], '台账!B2']);
  });
});

test('selecting makes the sheet the active one', async () => {
  const office = openModel();
  office.host.model.active = office.host.model.addSheet('汇总');
  await onSheet(office, async (sheet, context) => {
    sheet.getRange('B3').select();
    const selected = context.workbook.getSelectedRange();
    selected.load('address');
    await context.sync();
    expect(selected.address).toBe('台账!B3');
  });
});
