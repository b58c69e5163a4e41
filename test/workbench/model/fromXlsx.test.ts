import ExcelJS from 'exceljs';
import { modelFromXlsx } from '../../../src/workbench/model/fromXlsx';

test('formulas, sizes, names and the filter of a file are in the model', async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('台账');
  sheet.addRow(['设备', '天数', '=不是公式']);
  sheet.addRow(['起重机', { formula: 'TODAY()-C2', result: 12 }, 45413]);
  sheet.getCell('B3').value = { sharedFormula: 'B2', result: 13 };
  sheet.getCell('B2').value = { formula: 'TODAY()-C2', result: 12, shareType: 'shared', ref: 'B2:B3' } as never;
  sheet.getColumn(2).width = 20;
  sheet.getColumn(3).hidden = true;
  sheet.getRow(1).height = 30;
  sheet.autoFilter = 'A1:C3';
  book.definedNames.add("'台账'!$A$1:$A$3", '名单');
  const workbook = modelFromXlsx(new Uint8Array(await book.xlsx.writeBuffer()));
  const model = workbook.sheets[0]!;
  expect([model.formulas.get(1, 1), model.formulas.get(2, 1), model.formulas.get(0, 2)]).toEqual([
    '=TODAY()-C2',
    '=TODAY()-C3',
    undefined,
  ]);
  expect([model.valueAt(1, 1), model.valueAt(2, 1)]).toEqual([12, 13]);
  // 20 characters with their margin: 20 × 7 × 0.75 = 105 points.
  expect(model.columnWidths.get(1)).toBe(105);
  expect([model.rowHeights.get(0), [...model.hiddenColumns], model.filterArea]).toEqual([
    30,
    [2],
    { top: 0, left: 0, bottom: 2, right: 2 },
  ]);
  expect(workbook.names.find(({ name }) => name === '名单')).toMatchObject({
    formula: "='台账'!$A$1:$A$3",
    visible: true,
  });
});
