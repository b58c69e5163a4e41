import { onSheet, openModel } from '../openModel';

test('sheets are listed in the order of their tabs, with what was loaded', async () => {
  const office = openModel();
  office.host.model.addSheet('汇总').visibility = 'VeryHidden';
  await office.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/visibility,items/id');
    const visible = worksheets.getCount(true);
    await context.sync();
    expect(worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['台账', 'Visible'],
      ['汇总', 'VeryHidden'],
    ]);
    expect(visible.value).toBe(1);
    const [first] = worksheets.items;
    first!.name = '改名';
    first!.load('name');
    await context.sync();
    expect(first!.name).toBe('改名');
  });
});

test('a sheet is added once, named, moved and deleted', async () => {
  const office = openModel();
  const names = (): string[] => office.host.model.sheets.map(({ name }) => name);
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('汇总');
    sheet.position = 0;
    sheet.tabColor = '#c00000';
    sheet.getRange('A1').values = [['合计']];
    sheet.load('name,position');
    await context.sync();
    expect([sheet.name, sheet.position, names()]).toEqual(['汇总', 0, ['汇总', '台账']]);
    sheet.activate();
    sheet.delete();
    await context.sync();
  });
  expect(names()).toEqual(['台账']);
  expect(office.host.model.active?.name).toBe('台账');
});

test.each<[string, (sheets: Excel.WorksheetCollection) => void, string]>([
  ['a sheet that is not there', (sheets) => sheets.getItem('没有').load('name'), 'ItemNotFound'],
  ['a name that is taken', (sheets) => sheets.add('台账'), 'ItemAlreadyExists'],
  ['a name of 32 characters', (sheets) => sheets.add('表'.repeat(32)), 'InvalidArgument'],
  ['a name with a slash', (sheets) => sheets.add('a/b'), 'InvalidArgument'],
  [
    'the last visible sheet is not deleted',
    (sheets) => {
      sheets.getItem('台账').delete();
    },
    'InvalidOperation',
  ],
  [
    'something is set on a null object',
    (sheets) => {
      sheets.getItemOrNullObject('没有').name = '有';
    },
    'ItemNotFound',
  ],
])('%s', async (_, act, code) => {
  const { Excel } = openModel();
  const acting = Excel.run(async (context) => {
    act(context.workbook.worksheets);
    await context.sync();
  });
  await expect(acting).rejects.toMatchObject({ code });
});

test('a sheet that may be missing is a null object, and so is what hangs on it', async () => {
  const { Excel } = openModel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('没有');
    const range = sheet.getRange('A1').getUsedRangeOrNullObject(true);
    range.load('address');
    await context.sync();
    expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
  });
});

test('names follow a renamed sheet and lose a deleted one', async () => {
  const office = openModel();
  const { model } = office.host;
  model.addSheet('其他');
  model.names.push({ name: '_tzsb_sheet_1', formula: '=台账!$A$1', visible: false, comment: '', sheet: null });
  await onSheet(office, async (sheet, context) => {
    sheet.name = '2024 台账';
    await context.sync();
    expect(model.names[0]!.formula).toBe("='2024 台账'!$A$1");
    sheet.delete();
    await context.sync();
  });
  expect(model.names[0]!.formula).toBe('=#REF!');
});
