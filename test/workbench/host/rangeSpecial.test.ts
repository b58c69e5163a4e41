import { onSheet, openModel } from '../openModel';

test('the used range is around values, or around formats too', async () => {
  await onSheet(openModel({}, [null, null], [null, '甲']), async (sheet, context) => {
    sheet.getRange('E9').format.fill.color = '#FFFF00';
    const values = sheet.getUsedRangeOrNullObject(true);
    const all = sheet.getUsedRangeOrNullObject(false);
    const inside = sheet.getRange('A1:A9').getUsedRangeOrNullObject(true);
    for (const range of [values, all, inside]) range.load('address');
    await context.sync();
    expect([values.address, all.address, inside.isNullObject]).toEqual(['台账!B2', '台账!B2:E9', true]);
  });
});

test('an empty sheet has no used range, or A1 where one must be given', async () => {
  await onSheet(openModel(), async (sheet, context) => {
    const none = sheet.getUsedRangeOrNullObject(true);
    const first = sheet.getUsedRange(true);
    first.load('address');
    await context.sync();
    expect([none.isNullObject, first.address]).toEqual([true, '台账!A1']);
  });
});

test('visible cells go around hidden and filtered rows', async () => {
  const office = openModel({}, ...Array.from({ length: 9 }, () => ['甲', '乙']));
  const [model] = office.host.model.sheets;
  model!.hiddenRows.add(2);
  model!.filteredRows.add(4).add(5);
  await onSheet(office, async (sheet, context) => {
    const visible = sheet.getRange('A1:B9').getSpecialCellsOrNullObject('Visible');
    visible.load('address,areaCount,cellCount');
    visible.areas.load('items/rowIndex,items/rowCount');
    const hidden = sheet.getRange('A1:A9');
    const row = sheet.getRange('A5:A6');
    hidden.load('rowHidden');
    row.load('rowHidden');
    await context.sync();
    expect(visible.address).toBe('台账!A1:B2,台账!A4:B4,台账!A7:B9');
    expect(visible.areas.items.map(({ rowIndex, rowCount }) => [rowIndex, rowCount])).toEqual([
      [0, 2],
      [3, 1],
      [6, 3],
    ]);
    expect([hidden.rowHidden, row.rowHidden]).toEqual([null, true]);
  });
});

test('merged areas are told, at most 512 of them', async () => {
  const office = openModel();
  await onSheet(office, async (sheet, context) => {
    sheet.getRange('A1:B1').merge();
    sheet.getRange('A3:B4').merge(true);
    const merged = sheet.getRange('A1:F9').getMergedAreasOrNullObject();
    merged.load('address');
    const none = sheet.getRange('D1:F9').getMergedAreasOrNullObject();
    await context.sync();
    expect([merged.address, none.isNullObject]).toEqual(['台账!A1:B1,台账!A3:B3,台账!A4:B4', true]);
  });
  const [model] = office.host.model.sheets;
  for (let row = 10; row < 525; row++) model!.merges.push({ top: row, left: 0, bottom: row, right: 1 });
  const asking = onSheet(office, async (sheet, context) => {
    sheet.getRange('A1:F999').getMergedAreasOrNullObject().load('address');
    await context.sync();
  });
  await expect(asking).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('several ranges have an address of 8,192 characters at most', async () => {
  const office = openModel();
  const address = (count: number): string => Array.from({ length: count }, (_, row) => `A${row + 1001}`).join(',');
  await onSheet(office, async (sheet, context) => {
    // 1,365 cells of 5 letters and their commas: 1365 × 6 − 1 = 8,189.
    const ranges = sheet.getRanges(address(1365));
    ranges.format.fill.color = '#C00000';
    ranges.load('areaCount');
    ranges.format.fill.load('color');
    await context.sync();
    expect([ranges.areaCount, ranges.format.fill.color]).toEqual([1365, '#C00000']);
  });
  const asking = onSheet(office, async (sheet, context) => {
    sheet.getRanges(address(1366)).load('areaCount');
    await context.sync();
  });
  await expect(asking).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('where the list separator is a semicolon, a comma between ranges is refused', async () => {
  const office = openModel({ listSeparator: ';' });
  const ask = (address: string): Promise<void> =>
    onSheet(office, async (sheet, context) => {
      sheet.getRanges(address).load('areaCount');
      await context.sync();
    });
  await expect(ask('A1,C3')).rejects.toMatchObject({ code: 'InvalidArgument' });
  await ask('A1;C3');
});
