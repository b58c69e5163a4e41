import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from '../../../src/xlsx/readXlsx';
import { sheetFile } from '../../xlsx/workbookFixture';
import { blank, blankAddress, openBookInTest, openSample, sampleName } from './bookInTest';

const inBlank = (sheet: string) => ({ kind: 'cells', sheet, area: { top: 2, left: 40, bottom: 2, right: 40 } });

test('what reads an edited cell is worked out, told to the page and in the file that is saved', async () => {
  const { book, id, cell, told, view } = await openSample({}, 'engine');
  await book.edit(id, [
    { ...blank, input: 20 },
    { row: 3, column: 40, input: '=AO3*2+1' },
  ]);
  await book.calculated();
  expect(await cell(3, 40)).toBe(41);
  expect(told).toContainEqual({ ...inBlank(id), area: { top: 3, left: 40, bottom: 3, right: 40 }, isResult: true });
  await book.edit(id, [{ ...blank, input: 21 }]);
  const name = view.sheets.find((tab) => tab.id === id)!.name;
  const sheet = readXlsx(await book.save()).sheets.find((one) => one.name === name);
  expect(sheet!.values.flat()).toContain(43);
});

test('an add-in reads the results of the formulas that it wrote', async () => {
  const { startAddIn } = await openSample({}, 'engine');
  const { Excel } = startAddIn();
  const seen = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(blankAddress);
    range.formulas = [['=LEN("特种设备")+1']];
    await context.sync();
    range.load('values');
    await context.sync();
    return range.values as unknown;
  });
  expect(seen).toEqual([[5]]);
});

test('formulas on a sheet that the add-in adds read the sheets that were there, and follow them', async () => {
  const { startAddIn, book, id, view } = await openSample({}, 'engine');
  const { Excel } = startAddIn();
  const name = view.sheets.find((tab) => tab.id === id)!.name;
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('新表').getRange('A1').formulas = [[`='${name}'!${blankAddress}&"台"`]];
    await context.sync();
  });
  const added = (await book.view()).sheets.find((tab) => tab.name === '新表')!.id;
  await book.edit(id, [{ ...blank, input: 7 }]);
  await book.calculated();
  const { values } = await book.cells(added, { top: 0, left: 0, bottom: 0, right: 0 });
  expect(values).toEqual(['7台']);
});

test('calls of the add-in and other formulas read each other', async () => {
  const { startAddIn, book, id, cell } = await openSample({}, 'engine');
  const addIn = startAddIn();
  addIn.CustomFunctions.associate('SUMUP', (cells: readonly (readonly number[])[]) => cells[0]![0]! + 1);
  await addIn.ready();
  await book.edit(id, [
    { ...blank, input: 1 },
    { row: 3, column: 40, input: '=AO3*10' },
    { row: 4, column: 40, input: '=SUMUP(AO4)' },
    { row: 5, column: 40, input: '=AO5*10' },
  ]);
  await book.save();
  expect([await cell(3, 40), await cell(4, 40), await cell(5, 40)]).toEqual([10, 11, 110]);
});

test('another workbook has nothing of the one before', async () => {
  const { book, id, cell } = await openSample({}, 'engine');
  await book.edit(id, [{ ...blank, input: '=1+1' }]);
  await book.calculated();
  const bytes = await book.save();
  const { active } = await book.open({ name: sampleName, bytes });
  expect(active).toBe(id);
  expect(await cell(2, 40)).toBe(2);
  await book.edit(id, [{ row: 3, column: 40, input: '=AO3+1' }]);
  await book.calculated();
  expect(await cell(3, 40)).toBe(3);
});

test('when nobody works formulas out any more the user is told, nothing waits and results stay', async () => {
  const { startAddIn, formulasDie, onNotice, book, id, cell, rest } = await openSample({}, 'engine');
  await book.edit(id, [{ ...blank, input: '=1+1' }]);
  await book.calculated();
  const said: string[] = [];
  onNotice(({ zh }) => said.push(zh));
  formulasDie();
  await rest();
  expect(said).toEqual([expect.stringContaining('台账没有丢失')]);
  const { Excel } = startAddIn();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('AO4').formulas = [['=AO3+1']];
    await context.sync();
  });
  await book.save();
  expect(await cell(2, 40)).toBe(2);
});

test('array formulas of a file are worked out in all their cells, also after another change, and saved so', async () => {
  const { book } = openBookInTest({}, 'engine');
  const bytes = sheetFile(
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>' +
      '<row r="4"><c r="A4"><f t="array" ref="A4:A5">A1:A2*2</f><v>2</v></c><c r="B4"><f>A5+1</f><v>5</v></c></row>' +
      '<row r="5"><c r="A5"><v>4</v></c><c r="B5"><f t="array" ref="B5">SUM(IF(A1:A2&gt;1,1,0))</f><v>1</v></c></row>',
  );
  const { active } = await book.open({ name: '数组.xlsx', bytes });
  const shown = async () => {
    await book.calculated();
    return (await book.cells(active, { top: 3, left: 0, bottom: 4, right: 1 })).values;
  };
  expect(await shown()).toEqual([2, 5, 4, 1]);
  await book.edit(active, [{ row: 1, column: 0, input: 30 }]);
  // A4:A5 = {1*2; 30*2}; B4 = A5 + 1; B5 counts those above 1.
  expect(await shown()).toEqual([2, 61, 60, 1]);
  await book.edit(active, [{ row: 0, column: 0, input: 5 }]);
  expect(await shown()).toEqual([10, 61, 60, 2]);
  const saved = await book.save();
  expect(readXlsx(saved).sheets[0]!.values.slice(-2)).toEqual([
    [10, 61],
    [60, 2],
  ]);
  expect(strFromU8(unzipSync(saved)['xl/worksheets/sheet1.xml']!)).toContain('<f t="array" ref="A4:A5">A1:A2*2</f>');
});
