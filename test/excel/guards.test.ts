import { PortRefusal } from '../../src/port/portRefusal';
import { coAuthor } from '../../src/workbench/host/coAuthor';
import { requirementSets } from '../../src/workbench/host/conditions';
import type { Conditions } from '../../src/workbench/host/conditions';
import { OfficeError } from '../../src/workbench/protocol/officeError';
import type { WorkbookModel } from '../../src/workbench/model/workbookModel';
import { changesFor, check, clear, openBook, type OpenBook, quietWatch, words } from './openBook';
import { smallLedger } from './smallLedger';
import { differences, stateOf } from './state';

/** The refusal of a check, which must leave everything as it was. */
async function refusalOf(book: OpenBook, meanwhile: (model: WorkbookModel) => void = () => undefined) {
  const open = await book.port.read(quietWatch());
  const changes = changesFor(open.snapshot, false);
  meanwhile(book.model);
  const before = stateOf(book.model);
  const error = await book.port.write(changes, open, words, quietWatch()).then(
    () => null,
    (one: unknown) => one,
  );
  expect(differences(stateOf(book.model), before)).toEqual([]);
  expect(book.port.undoable).toBeNull();
  return error instanceof PortRefusal ? error.reason : error;
}

const sheetOf = (model: WorkbookModel) => model.sheets[0]!;
const lastColumn = 5;

describe('refuses, with nothing written,', () => {
  const cases: readonly [string, string, (model: WorkbookModel) => void, (model: WorkbookModel) => void][] = [
    [
      'a list whose filter hides rows',
      'filtered',
      (model) => {
        sheetOf(model).filterArea = { top: 1, left: 0, bottom: 4, right: 4 };
        sheetOf(model).filteredRows.add(3);
      },
      () => undefined,
    ],
    [
      'a list that was filtered after it was read',
      'filtered',
      () => undefined,
      (model) => {
        sheetOf(model).filterArea = { top: 1, left: 0, bottom: 4, right: 4 };
        sheetOf(model).filteredRows.add(3);
      },
    ],
    [
      'a workbook whose structure is protected',
      'protectedWorkbook',
      (model) => {
        model.structureProtected = { password: null };
      },
      () => undefined,
    ],
    [
      'a sheet that was protected after it was read',
      'changedMeanwhile',
      () => undefined,
      (model) => {
        sheetOf(model).protection = { options: {}, password: null };
      },
    ],
    [
      'text that somebody typed where a result should go',
      'placeTaken',
      () => undefined,
      (model) => {
        sheetOf(model).values.set(3, lastColumn + 1, '已电话通知');
      },
    ],
    [
      'cells merged where results should go after they were read: what does not read back is taken away',
      'unexpected',
      () => undefined,
      (model) => {
        sheetOf(model).merges.push({ top: 2, left: lastColumn, bottom: 3, right: lastColumn + 1 });
      },
    ],
    [
      'a formula with an empty text where a result should go',
      'placeTaken',
      () => undefined,
      (model) => {
        sheetOf(model).formulas.set(3, lastColumn + 1, '=IF(A1="","","x")');
      },
    ],
    [
      'a sheet that was renamed',
      'changedMeanwhile',
      () => undefined,
      (model) => {
        sheetOf(model).name = '设备台账2026';
      },
    ],
    [
      'a sheet that came in between',
      'changedMeanwhile',
      () => undefined,
      (model) => {
        model.addSheet('新表');
      },
    ],
  ];

  test.each(cases)('%s', async (_, reason, before, meanwhile) => {
    const book = openBook(smallLedger());
    before(book.model);
    expect(await refusalOf(book, meanwhile)).toBe(reason);
  });

  test('rows hidden by a filter that Excel does not tell of: what lands in wrong rows is seen and taken away', async () => {
    const book = openBook(smallLedger());
    sheetOf(book.model).filteredRows.add(2);
    expect(await refusalOf(book)).toBe('filtered');
  });

  test('while another workbook is in front', async () => {
    const book = openBook(smallLedger());
    expect(
      await refusalOf(book, () => {
        book.office.host.conditions.otherWorkbookInFocus = true;
      }),
    ).toBe('otherWorkbook');
  });

  test('what a colleague changed after it was read', async () => {
    const book = openBook(smallLedger());
    const { host } = book.office;
    const open = await book.port.read(quietWatch());
    host.interrupt(coAuthor.edits(1, '设备台账', 'D3', [[46_500]]));
    await expect(book.port.write(changesFor(open.snapshot), open, words, quietWatch())).rejects.toMatchObject({
      reason: 'changedMeanwhile',
    });
    expect(book.model.sheets).toHaveLength(1);
    await check(book);
  });

  test('a sheet that a colleague deletes while it is written', async () => {
    const book = openBook(smallLedger());
    book.model.addSheet('其他').values.set(0, 0, '说明');
    const open = await book.port.read(quietWatch());
    book.office.host.interrupt(coAuthor.deletes(2, '设备台账'));
    await expect(book.port.write(changesFor(open.snapshot), open, words, quietWatch())).rejects.toMatchObject({
      reason: 'sheetGone',
    });
    expect(book.model.sheets.map(({ name }) => name)).toEqual(['其他']);
    expect(book.model.names).toEqual([]);
  });

  test('a basis of another port', async () => {
    const book = openBook(smallLedger());
    const { snapshot } = await book.port.read(quietWatch());
    await expect(
      book.port.write(changesFor(snapshot), { snapshot, stamp: null }, words, quietWatch()),
    ).rejects.toMatchObject({ reason: 'changedMeanwhile' });
  });
});

describe('does its work', () => {
  const cases: readonly [string, Partial<Conditions>, (model: WorkbookModel) => void][] = [
    ['with rows that are hidden by hand', {}, (model) => sheetOf(model).hiddenRows.add(3)],
    [
      'with all rows hidden by hand',
      {},
      (model) => {
        [0, 1, 2, 3, 4].forEach((row) => sheetOf(model).hiddenRows.add(row));
      },
    ],
    [
      'with a filter that hides nothing',
      {},
      (model) => {
        sheetOf(model).filterArea = { top: 1, left: 0, bottom: 4, right: 4 };
      },
    ],
    [
      'with a million formatted rows below the ledger',
      {},
      (model) => {
        sheetOf(model).formats.set(1_048_575, 20, '0.00');
      },
    ],
    [
      'with a table as ledger',
      {},
      (model) =>
        sheetOf(model).tables.push({
          id: '1',
          name: '台账表',
          area: { top: 1, left: 0, bottom: 4, right: 4 },
          showTotals: false,
          showHeaders: true,
        }),
    ],
    [
      'with merged cells and a table to the right of the ledger',
      {},
      (model) => {
        sheetOf(model).merges.push({ top: 2, left: 6, bottom: 3, right: 7 });
        sheetOf(model).values.set(2, 6, '联系人');
        sheetOf(model).tables.push({
          id: '2',
          name: '电话表',
          area: { top: 1, left: 9, bottom: 3, right: 10 },
          showTotals: false,
          showHeaders: true,
        });
      },
    ],
    ['in a country with semicolons', { listSeparator: ';' }, () => undefined],
    ['with ExcelApi 1.9', { sets: requirementSets('1.9') }, () => undefined],
    ['with ExcelApi 1.14', { sets: requirementSets('1.14') }, () => undefined],
    ['with ExcelApi 1.17', { sets: requirementSets('1.17') }, () => undefined],
    ['with ExcelApi 1.20', { sets: requirementSets('1.20') }, () => undefined],
    ['on the web', { platform: 'web' }, () => undefined],
    ['in a workbook that counts from 1904', {}, (model) => (model.dateSystem = 1904)],
  ];

  test.each(cases)('%s, and takes it back', async (_, conditions, change) => {
    const book = openBook(smallLedger(), conditions);
    change(book.model);
    const before = stateOf(book.model);
    await check(book);
    const grade = book.model.names.find(({ name }) => name.startsWith('_tzsb_col_grade'));
    expect(grade?.formula).toMatch(/^=设备台账!\$[A-Z]+\$2:\$[A-Z]+\$5$/);
    await book.port.undo(quietWatch());
    expect(differences(stateOf(book.model), before)).toEqual([]);
    await check(book);
    await clear(book);
    expect(differences(stateOf(book.model), before)).toEqual([]);
  });

  test('with more merged areas than Excel tells at once', async () => {
    const book = openBook(smallLedger());
    const sheet = sheetOf(book.model);
    for (let row = 10; row < 700; row++) {
      sheet.values.set(row, 0, `备注${String(row)}`);
      sheet.merges.push({ top: row, left: 0, bottom: row, right: 2 });
    }
    const { snapshot } = await book.port.read(quietWatch());
    expect(snapshot.sheets[0]!.merges).toHaveLength(sheet.merges.length);
  });

  test('and finds its place again when a colleague renames the sheet while it is written', async () => {
    const book = openBook(smallLedger());
    const open = await book.port.read(quietWatch());
    book.office.host.interrupt(coAuthor.renames(2, '设备台账', '设备'));
    await book.port.write(changesFor(open.snapshot, false), open, words, quietWatch()).catch(() => undefined);
    const names = book.model.sheets.map(({ name }) => name);
    expect(names[0]).toBe('设备');
  });

  test('without a printer: the sheets are there, their pages as Excel has them', async () => {
    const book = openBook(smallLedger());
    book.office.host.interrupt({
      sync: 6,
      when: 'halfWay',
      act: () => {
        throw new OfficeError('GeneralException', 'no printer', 'PageLayout.paperSize');
      },
    });
    await check(book);
    expect(book.model.sheets.length).toBeGreaterThan(1);
  });

  test('and gives a table back its size that Excel has let grow', async () => {
    const book = openBook(smallLedger());
    const table = { id: '1', name: '台账表', area: { top: 1, left: 0, bottom: 4, right: 4 } };
    sheetOf(book.model).tables.push({ ...table, showTotals: false, showHeaders: true });
    book.office.host.watchers.push((change) => {
      const [grown] = sheetOf(book.model).tables;
      if (change.kind === 'edit' && change.area.left === 5) grown!.area = { ...grown!.area, right: 5 };
    });
    await check(book);
    expect(sheetOf(book.model).tables[0]!.area).toEqual(table.area);
  });
});
