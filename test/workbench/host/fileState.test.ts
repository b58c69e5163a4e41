import { modelFromXlsx } from '../../../src/workbench/model/fromXlsx';
import { openOffice } from '../../../src/workbench/transport/nodeOffice';
import { sheetFile, workbookFile } from '../../xlsx/workbookFixture';
import { onSheet, watch } from '../openModel';

test('a sheet whose password only its file knows stays protected', async () => {
  const file = workbookFile({
    sheets: [{ name: '台账', xml: '<sheetData/><sheetProtection password="CC1A" sheet="1" sort="0"/>' }],
  });
  const office = watch(openOffice(modelFromXlsx(file)));
  const options = await onSheet(office, async ({ protection }, context) => {
    protection.load('protected,options');
    await context.sync();
    return [protection.protected, protection.options.allowSort, protection.options.allowFormatCells];
  });
  expect(options).toEqual([true, true, false]);
  const unprotecting = onSheet(office, async ({ protection }, context) => {
    protection.unprotect();
    await context.sync();
  });
  await expect(unprotecting).rejects.toMatchObject({ code: 'AccessDenied' });
});

test('cells that say nothing look as the workbook’s first style does', async () => {
  const styles =
    '<fonts><font><name val="宋体"/><sz val="12"/></font></fonts><cellXfs><xf><alignment vertical="center"/></xf></cellXfs>';
  const office = watch(openOffice(modelFromXlsx(sheetFile('<row r="1"><c r="A1"><v>1</v></c></row>', { styles }))));
  const told = await onSheet(office, async (sheet, context) => {
    const { format } = sheet.getRange('A1:C3');
    format.load('verticalAlignment,font/name,font/size');
    await context.sync();
    return [format.font.name, format.font.size, format.verticalAlignment];
  });
  expect(told).toEqual(['宋体', 12, 'Center']);
});

test('rows without a height of their own have that of their sheet', async () => {
  const file = workbookFile({
    sheets: [
      { name: '台账', xml: '<sheetFormatPr defaultRowHeight="18"/><sheetData><row r="2" ht="30"/></sheetData>' },
    ],
  });
  const office = watch(openOffice(modelFromXlsx(file)));
  const heights = await onSheet(office, async (sheet, context) => {
    const formats = ['A1', 'A2'].map((address) => sheet.getRange(address).format.load('rowHeight'));
    await context.sync();
    return formats.map(({ rowHeight }) => rowHeight);
  });
  expect(heights).toEqual([18, 30]);
});
