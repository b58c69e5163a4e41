import { PortRefusal } from '../../src/port/portRefusal';
import { failAt, type Interruption } from '../../src/workbench/host/interruption';
import { check, clear, openBook, type OpenBook, quietWatch } from './openBook';
import { smallLedger } from './smallLedger';
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
    book = openBook(smallLedger());
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
    const book = openBook(smallLedger());
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
    const book = openBook(smallLedger());
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
