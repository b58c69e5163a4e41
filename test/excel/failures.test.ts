import { PortRefusal } from '../../src/port/portRefusal';
import { failAt, type Interruption } from '../../src/workbench/host/interruption';
import { WorkbookModel } from '../../src/workbench/model/workbookModel';
import { check, clear, openBook, type OpenBook, quietWatch } from './openBook';
import { differences, stateOf } from './state';

/** What Excel may answer with instead of doing it. */
const codes = [
  'GeneralException',
  'InvalidArgument',
  'InvalidOperation',
  'ItemNotFound',
  'ItemAlreadyExists',
  'AccessDenied',
  'FilteredRangeConflict',
  'MergedRangeConflict',
  'InvalidReference',
  'OperationCellsExceedLimit',
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'InvalidOperationInCellEditMode',
  'InactiveWorkbook',
  'RequestAborted',
  'ServiceNotAvailable',
  'ApiNotFound',
] as const;

const syncs = [1, 2, 3, 4, 5, 6];
const moments: readonly Interruption['when'][] = ['before', 'halfWay'];

function ledger(): WorkbookModel {
  const model = new WorkbookModel();
  const sheet = model.addSheet('设备台账');
  const rows = [
    ['河西镇特种设备台账', '', '', '', ''],
    ['使用单位名称', '设备名称', '使用登记证编号', '下次检验日期', '备注'],
    ['示范一号有限公司', '电梯', '梯11晋E00001(24)', 46000, '=待查'],
    ['示范一号有限公司', '叉车', '车11晋E00002(24)', 46400, '#N/A'],
    ['示范二号有限公司', '锅炉', '', '待定', 3.5],
  ];
  rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      if (value !== '') sheet.values.set(row, column, value);
    });
  });
  for (const row of [2, 3]) sheet.formats.set(row, 3, 'yyyy-mm-dd');
  sheet.merges.push({ top: 0, left: 0, bottom: 0, right: 4 });
  model.calculationMode = 'Manual';
  return model;
}

async function failedBy(work: () => Promise<unknown>): Promise<PortRefusal | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (error instanceof PortRefusal) return error;
    throw error;
  }
}

/** Said calmly: what happened, that nothing was lost. */
function expectSentence({ text }: PortRefusal): void {
  expect(text.zh).toMatch(/没有改动.*。$/);
  expect(text.en).toMatch(/nothing was|unchanged/);
}

jest.setTimeout(60_000);

describe.each(['first', 'second'] as const)('a %s check', (time) => {
  const cases = syncs.flatMap((sync) => moments.map((when) => [sync, when] as const));
  let book: OpenBook;
  let before: unknown;
  let after: unknown;

  // One Excel for all: a failure that leaves a trace spoils those that follow.
  beforeAll(async () => {
    book = openBook(ledger());
    if (time === 'second') {
      await check(book, false);
      book.model.sheets[0]!.values.set(4, 3, 46_300);
    }
    before = stateOf(book.model);
    await check(book, false);
    after = stateOf(book.model);
    expect(differences(after, before)).not.toEqual([]);
    await book.port.undo(quietWatch());
  });

  test.each(cases)('that fails at sync %i (%s) leaves all as it was, and can be tried again', async (sync, when) => {
    for (const code of codes) {
      expect({ code, left: differences(stateOf(book.model), before) }).toEqual({ code, left: [] });
      book.office.host.interrupt(failAt(sync, code, when));
      const refusal = await failedBy(() => check(book, false));
      if (refusal) {
        expectSentence(refusal);
        expect({ code, changed: differences(stateOf(book.model), before) }).toEqual({ code, changed: [] });
        await check(book, false);
      }
      expect({ code, missing: differences(stateOf(book.model), after) }).toEqual({ code, missing: [] });
      await book.port.undo(quietWatch());
    }
  });
});

describe.each(moments)('what fails %s', (when) => {
  test.each([1, 2, 3, 4, 5, 6])('at sync %i of clearing leaves all as it was, or clears', async (sync) => {
    const book = openBook(ledger());
    const before = stateOf(book.model);
    await check(book);
    const checked = stateOf(book.model);
    book.office.host.interrupt(failAt(sync, 'GeneralException', when));
    const refusal = await failedBy(() => clear(book));
    expect(differences(stateOf(book.model), refusal ? checked : before)).toEqual([]);
    if (refusal) await clear(book);
    expect(differences(stateOf(book.model), before)).toEqual([]);
  });

  test.each([1, 2, 3, 4])('at sync %i of undo leaves all as it was, or takes back', async (sync) => {
    const book = openBook(ledger());
    const before = stateOf(book.model);
    await check(book);
    const checked = stateOf(book.model);
    book.office.host.interrupt(failAt(sync, 'GeneralException', when));
    const refusal = await failedBy(() => book.port.undo(quietWatch()));
    expect(differences(stateOf(book.model), refusal ? checked : before)).toEqual([]);
    if (refusal) await book.port.undo(quietWatch());
    expect(differences(stateOf(book.model), before)).toEqual([]);
  });
});
