import { seenCells } from '../../src/excel/read/seenCells';
import { WorkbookModel } from '../../src/workbench/model/workbookModel';
import { openOffice } from '../../src/workbench/transport/nodeOffice';
import { watch } from '../workbench/openModel';

function open(rows = 3) {
  const model = new WorkbookModel();
  const sheet = model.addSheet("A 'b'");
  for (let row = 0; row < rows; row++) {
    sheet.values.set(row, 0, 0);
    sheet.values.set(row, 2, 46_143);
    sheet.setFormat(row, 2, 'yyyy-mm');
  }
  return watch(openOffice(model));
}

test('says which cells are blank and how numbers are shown', async () => {
  const see = seenCells(open());
  expect(await see(["'A ''b'''!$A$1:C2"])).toEqual([
    {
      blanks: [
        [false, true, false],
        [false, true, false],
      ],
      formats: [
        ['General', 'General', 'yyyy-mm'],
        ['General', 'General', 'yyyy-mm'],
      ],
      merges: [],
    },
  ]);
});

test('questions of one moment are one question, and each reference is read once', async () => {
  const office = open();
  const see = seenCells(office);
  const [first, second] = await Promise.all([see(["'A ''b'''!A1", "'A ''b'''!B1"]), see(["'A ''b'''!A1"])]);
  expect(office.host.meter.syncs).toHaveLength(1);
  expect(first[0]).toBe(second[0]);
  expect(first.map(({ blanks }) => blanks)).toEqual([[[false]], [[true]]]);
  await see(["'A ''b'''!A1"]);
  expect(office.host.meter.syncs).toHaveLength(2);
});

test('long ranges are read in parts that the web can answer', async () => {
  const office = open(100_000);
  office.host.conditions.platform = 'web';
  const [seen] = await seenCells(office)(["'A ''b'''!A1:D100000"]);
  expect([seen!.blanks.length, seen!.formats.length]).toEqual([100_000, 100_000]);
  expect(seen!.blanks[99_999]).toEqual([false, true, false, true]);
  expect(office.host.meter.largestMessage).toBeLessThan(5 * 1024 ** 2);
});

test('cells that are merged downwards are told, counted from the first cell of the reference', async () => {
  const office = open();
  const sheet = office.host.model.sheets[0]!;
  sheet.merges.push({ top: 1, left: 1, bottom: 4, right: 1 }, { top: 0, left: 0, bottom: 1, right: 0 });
  const [seen] = await seenCells(office)(["'A ''b'''!A2:C4"]);
  // The one ends below the reference, the other begins above it.
  expect(seen!.merges).toEqual([{ top: 0, left: 1, bottom: 2, right: 1 }]);
});

test('an Excel that does not tell of merged cells is not asked', async () => {
  const office = open();
  office.host.conditions.sets = { excelapi: '1.9' };
  office.host.model.sheets[0]!.merges.push({ top: 0, left: 1, bottom: 2, right: 1 });
  expect((await seenCells(office)(["'A ''b'''!A1:C3"]))[0]!.merges).toEqual([]);
});

test('this workbook may be named; the cells of another one are not looked at', async () => {
  const see = seenCells(open());
  expect(await see(["'[台账.xlsx]A ''b'''!A1"])).toHaveLength(1);
  await expect(see(["'[别的.xlsx]A ''b'''!A1"])).rejects.toMatchObject({ reason: 'unexpected' });
});

test.each(['A1:B2', '', "'A ''b'''!A1,C1", "'没有'!A1"])('%p cannot be looked at', async (address) => {
  await expect(seenCells(open())([address])).rejects.toMatchObject({ name: 'PortRefusal' });
});

test('with more merged cells than Excel tells at once they are asked for in parts', async () => {
  const office = open(2000);
  for (let row = 0; row < 1400; row += 2) {
    office.host.model.sheets[0]!.merges.push({ top: row, left: 1, bottom: row + 1, right: 1 });
  }
  const [all, some] = await seenCells(office)(["'A ''b'''!A1:C2000", "'A ''b'''!A1:C4"]);
  expect([all!.merges.length, some!.merges.length]).toEqual([700, 2]);
});
