import type { PortStage } from '../../src/port/workbookPort';
import { coAuthor } from '../../src/workbench/host/coAuthor';
import { failAt } from '../../src/workbench/host/interruption';
import { changesFor, check, openBook, quietWatch, words } from './openBook';
import { smallLedger } from './smallLedger';
import { differences, stateOf } from './state';

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

describe('while a cell is being edited', () => {
  test('reading waits, tells the user after a second, and goes on', async () => {
    const book = openBook(smallLedger(), { cellEdit: true });
    const stages: PortStage[] = [];
    const reading = book.port.read(quietWatch((stage) => stages.push(stage)));
    await pause(1200);
    expect(stages).toEqual(['reading', 'waitingForCell']);
    book.office.host.leaveCellEdit();
    expect((await reading).snapshot.sheets).toHaveLength(1);
    expect(stages.at(-1)).toBe('reading');
  });

  test('writing waits too', async () => {
    const book = openBook(smallLedger());
    const open = await book.port.read(quietWatch());
    book.office.host.conditions.cellEdit = true;
    const writing = book.port.write(changesFor(open.snapshot), open, words, quietWatch());
    await pause(50);
    expect(book.model.names).toEqual([]);
    book.office.host.leaveCellEdit();
    await writing;
    expect(book.model.names.length).toBeGreaterThan(0);
  });

  test('the user can stop instead', async () => {
    const book = openBook(smallLedger(), { cellEdit: true });
    const stopper = new AbortController();
    const reading = book.port.read({ progress: () => undefined, signal: stopper.signal });
    stopper.abort();
    await expect(reading).rejects.toMatchObject({ reason: 'cancelled' });
    book.office.host.leaveCellEdit();
    await check(book);
  });
});

describe('the user can stop', () => {
  test('before it begins', async () => {
    const book = openBook(smallLedger());
    const stopper = new AbortController();
    stopper.abort();
    const watch = { progress: () => undefined, signal: stopper.signal };
    await expect(book.port.read(watch)).rejects.toMatchObject({ reason: 'cancelled' });
    expect(book.office.host.meter.syncs).toEqual([]);
  });

  test('while it is written: everything is as before', async () => {
    const book = openBook(smallLedger());
    const open = await book.port.read(quietWatch());
    const before = stateOf(book.model);
    const stopper = new AbortController();
    const watch = {
      progress: () => {
        stopper.abort();
      },
      signal: stopper.signal,
    };
    await expect(book.port.write(changesFor(open.snapshot), open, words, watch)).rejects.toMatchObject({
      reason: 'cancelled',
    });
    expect(differences(stateOf(book.model), before)).toEqual([]);
  });
});

describe('the cursor', () => {
  test('goes to a cell and is found there', async () => {
    const book = openBook(smallLedger());
    book.model.addSheet('其他');
    await book.port.select({ sheet: '其他', row: 4, column: 2 });
    expect(await book.port.selected()).toEqual({ sheet: '其他', row: 4, column: 2 });
  });

  test('cannot go to a sheet that is gone or hidden, nor while another workbook is in front', async () => {
    const book = openBook(smallLedger());
    book.model.addSheet('其他').visibility = 'Hidden';
    const place = { row: 0, column: 0 };
    await expect(book.port.select({ sheet: '没有', ...place })).rejects.toMatchObject({ reason: 'sheetGone' });
    await expect(book.port.select({ sheet: '其他', ...place })).rejects.toMatchObject({ reason: 'sheetGone' });
    book.office.host.conditions.otherWorkbookInFocus = true;
    await expect(book.port.select({ sheet: '设备台账', ...place })).rejects.toMatchObject({ reason: 'otherWorkbook' });
  });
});

test('what is remembered travels with the workbook and can be forgotten', async () => {
  const book = openBook(smallLedger());
  expect(await book.port.recall('corrections')).toBeNull();
  await book.port.remember('corrections', [{ sheet: '设备台账', field: null }]);
  expect(await openBook(book.model).port.recall('corrections')).toEqual([{ sheet: '设备台账', field: null }]);
  await book.port.remember('corrections', null);
  await book.port.remember('corrections', null);
  expect(await book.port.recall('corrections')).toBeNull();
});

test('looking reads the same and asks for no events, reading does', async () => {
  const book = openBook(smallLedger());
  const seen = await book.port.look(quietWatch());
  expect(book.office.host.watchers).toHaveLength(0);
  expect((await book.port.read(quietWatch())).snapshot).toEqual(seen);
  expect(book.office.host.watchers).toHaveLength(1);
});

describe('the listener for edits', () => {
  test.each(['1.9', '1.17'])('hears a colleague, not us, until it is stopped (ExcelApi %s)', async (version) => {
    const book = openBook(smallLedger(), { sets: { excelapi: version, delayforcelledit: '1.1' } });
    let heard = 0;
    const stop = await book.port.onEdited(() => heard++);
    await check(book);
    await book.port.undo(quietWatch());
    await check(book);
    await pause(20);
    expect(heard).toBe(0);
    book.office.host.interrupt(coAuthor.edits(1, '设备台账', 'D3', [[46_500]]));
    await book.port.selected();
    await pause(20);
    expect(heard).toBe(1);
    await stop();
    book.office.host.interrupt(coAuthor.edits(1, '设备台账', 'D3', [[46_600]]));
    await book.port.selected();
    await pause(20);
    expect(heard).toBe(1);
  });
});

test('a listener that comes after reading asks nothing of Excel; where its events were refused it does', async () => {
  const book = openBook(smallLedger());
  const { host } = book.office;
  host.interrupt(failAt(1, 'GeneralException'));
  await book.port.read(quietWatch());
  expect(host.watchers).toHaveLength(0);
  const { length } = host.meter.syncs;
  await book.port.onEdited(() => undefined);
  expect([host.watchers.length, host.meter.syncs.length]).toEqual([1, length + 1]);
  await book.port.onEdited(() => undefined);
  expect(host.meter.syncs).toHaveLength(length + 1);
});

test('undo refuses once the user has moved the results', async () => {
  const book = openBook(smallLedger());
  await check(book);
  book.office.host.interrupt(coAuthor.insertsRows(1, '设备台账', 0, 2));
  await book.port.selected();
  const moved = stateOf(book.model);
  await expect(book.port.undo(quietWatch())).rejects.toMatchObject({ reason: 'changedMeanwhile' });
  expect(differences(stateOf(book.model), moved)).toEqual([]);
});
