import type { Change } from '../../src/core';
import { aTurn, Stretch } from '../../src/excel/turns';
import { coAuthor } from '../../src/workbench/host/coAuthor';
import { ledgerModel } from './ledgerModel';
import { changesFor, openBook, type OpenBook, quietWatch, words } from './openBook';
import { smallLedger } from './smallLedger';
import { differences, stateOf } from './state';

afterEach(() => {
  jest.restoreAllMocks();
});

test('after a turn the page has handled what had come before', async () => {
  const heard: string[] = [];
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    heard.push('message');
    port1.close();
  };
  port2.postMessage(null);
  await aTurn();
  expect(heard).toEqual(['message']);
});

test('a stretch of work is cut only where it has lasted', async () => {
  let now = 1000;
  jest.spyOn(performance, 'now').mockImplementation(() => now);
  const Channel = MessageChannel;
  const turns = jest.spyOn(globalThis, 'MessageChannel').mockImplementation(() => new Channel());
  const stretch = new Stretch();
  for (let i = 0; i < 100; i++) {
    now++;
    await stretch.breathe();
  }
  expect(turns).toHaveBeenCalledTimes(4);
});

/** Writes, on a machine so slow that the page has a turn after each piece of work, and does this in the middle of preparing the first request. */
async function writtenSlowly(book: OpenBook, meanwhile: () => void, signal = quietWatch().signal): Promise<unknown> {
  const open = await book.port.read(quietWatch());
  const changes = changesFor(open.snapshot, false);
  const column = changes.findIndex(({ kind }) => kind === 'writeColumn');
  whenWrittenOut(changes, column, meanwhile);
  let now = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => (now += 1000));
  return book.port.write(changes, open, words, { progress: () => undefined, signal }).then(
    () => null,
    (error: unknown) => error,
  );
}

/** What the plan of a write asks of a cell is its row; its value is asked for when its request is prepared. */
function whenWrittenOut(changes: Change[], at: number, act: () => void): void {
  const change = changes[at]!;
  if (change.kind !== 'writeColumn') throw new Error('no column');
  const [{ value, ...first }, ...others] = change.cells as [(typeof change.cells)[0], ...typeof change.cells];
  let isFirst = true;
  const watched = {
    ...first,
    get value() {
      if (isFirst) act();
      isFirst = false;
      return value;
    },
  };
  changes[at] = { ...change, cells: [watched, ...others] };
}

describe('while the first request is prepared', () => {
  test('what a colleague changes is heard: nothing is sent', async () => {
    const book = openBook(smallLedger());
    const { host } = book.office;
    let syncs = 0;
    const error = await writtenSlowly(book, () => {
      syncs = host.meter.syncs.length;
      coAuthor.edits(1, '设备台账', 'D3', [[46_500]]).act(host);
    });
    expect(error).toMatchObject({ reason: 'changedMeanwhile' });
    expect(host.meter.syncs).toHaveLength(syncs);
    expect(book.model.names).toEqual([]);
  });

  test('the user can stop: nothing is sent', async () => {
    const book = openBook(smallLedger());
    const before = stateOf(book.model);
    const stopper = new AbortController();
    let syncs = 0;
    const error = await writtenSlowly(
      book,
      () => {
        syncs = book.office.host.meter.syncs.length;
        stopper.abort();
      },
      stopper.signal,
    );
    expect(error).toMatchObject({ reason: 'cancelled' });
    expect(book.office.host.meter.syncs).toHaveLength(syncs);
    expect(differences(stateOf(book.model), before)).toEqual([]);
    expect(book.port.undoable).toBeNull();
  });
});

jest.setTimeout(60_000);

test('stopped between two large requests, the second is not sent', async () => {
  const book = openBook(ledgerModel(8000, 8));
  const { meter } = book.office.host;
  const before = stateOf(book.model);
  const open = await book.port.read(quietWatch());
  const changes = changesFor(open.snapshot, false);
  const stopper = new AbortController();
  let sent = 0;
  const progress = (_: string, share: number | null): void => {
    if (share === null) return;
    sent = meter.syncs.length;
    stopper.abort();
  };
  await expect(book.port.write(changes, open, words, { progress, signal: stopper.signal })).rejects.toMatchObject({
    reason: 'cancelled',
  });
  expect(meter.syncs.at(sent - 1)!.bytesIn).toBeGreaterThan(3_000_000);
  for (const { bytesIn } of meter.syncs.slice(sent)) expect(bytesIn).toBeLessThan(100_000);
  expect(differences(stateOf(book.model), before)).toEqual([]);
});
