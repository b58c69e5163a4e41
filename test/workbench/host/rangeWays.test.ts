import { onSheet, openModel } from '../openModel';

test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
  ['a cell counts from the first', (range) => range.getCell(1, 2), '台账!E4'],
  ['a cell may lie outside', (range) => range.getCell(5, 0), '台账!C8'],
  ['a row', (range) => range.getRow(1), '台账!C4:F4'],
  ['a column', (range) => range.getColumn(3), '台账!F3:F5'],
  ['the last cell', (range) => range.getLastCell(), '台账!F5'],
  ['the whole rows', (range) => range.getEntireRow(), '台账!3:5'],
  ['the whole columns', (range) => range.getEntireColumn(), '台账!C:F'],
  ['moved', (range) => range.getOffsetRange(-1, 2), '台账!E2:H4'],
  ['grown', (range) => range.getResizedRange(2, -3), '台账!C3:C7'],
  ['of a size', (range) => range.getAbsoluteResizedRange(1, 2), '台账!C3:D3'],
  ['the rows below', (range) => range.getRowsBelow(2), '台账!C6:F7'],
  ['the column before', (range) => range.getColumnsBefore(1), '台账!B3:B5'],
  ['around two', (range) => range.getBoundingRect('A9'), '台账!A3:F9'],
  ['what two have in common', (range) => range.getIntersection(range.getOffsetRange(1, 1)), '台账!D4:F5'],
])('%s', async (_, way, address) => {
  await onSheet(openModel(), async (sheet, context) => {
    const range = way(sheet.getRange('C3:F5'));
    range.load('address');
    await context.sync();
    expect(range.address).toBe(address);
  });
});

test('two ranges without a common cell give a null object, or an error when it must be there', async () => {
  const office = openModel();
  await onSheet(office, async (sheet, context) => {
    const none = sheet.getRange('A1').getIntersectionOrNullObject('B2');
    none.load('address');
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
  const asking = onSheet(office, async (sheet, context) => {
    sheet.getRange('A1').getIntersection('B2').load('address');
    await context.sync();
  });
  await expect(asking).rejects.toMatchObject({ code: 'ItemNotFound' });
});

test.each(['A0', 'XFE1', 'A1048577', '不是地址', 'A1:', 'A1,B2'])('%s is no range', async (address) => {
  const asking = onSheet(openModel(), async (sheet, context) => {
    sheet.getRange(address).load('address');
    await context.sync();
  });
  await expect(asking).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('a row beyond the range is refused', async () => {
  const asking = onSheet(openModel(), async (sheet, context) => {
    sheet.getRange('A1:B2').getRow(2).load('address');
    await context.sync();
  });
  await expect(asking).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('a sheet whose name needs it is quoted in addresses', async () => {
  const office = openModel();
  const { sheets } = office.host.model;
  sheets[0]!.name = "2024 '台账'";
  await office.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange("'2024 ''台账'''!B2");
    cell.load('address');
    await context.sync();
    expect(cell.address).toBe("'2024 ''台账'''!B2");
  });
});

test('a name leads to its range', async () => {
  const office = openModel();
  office.host.model.names.push({ name: '名单', formula: '=台账!$B$2:$C$4', visible: true, comment: '', sheet: null });
  await onSheet(office, async (sheet, context) => {
    const range = sheet.getRange('名单');
    range.load('address');
    await context.sync();
    expect(range.address).toBe('台账!B2:C4');
  });
});

test('a kept range follows rows that are inserted above it', async () => {
  const office = openModel({}, ['甲'], ['乙']);
  await onSheet(office, async (sheet, context) => {
    const range = sheet.getRange('A2');
    range.load('values');
    await context.sync();
    sheet.getRange('1:1').insert('Down');
    range.load('values,address');
    await context.sync();
    expect([range.address, range.values]).toEqual(['台账!A3', [['乙']]]);
  });
});
