import { readdirSync } from 'node:fs';
import type { Snapshot } from '../../src/core';
import type { CommandId } from '../../src/commands/commandIds';
import { commandIds, paneCommandIds } from '../../src/commands/commandIds';
import { commands } from '../../src/commands/commandList';
import { dateColumns, gradeColumns } from '../../src/commands/resultIds';
import { resultColumnList } from '../../src/core/changes/resultColumnList';
import { openCommands, samples } from './openCommands';

const files = readdirSync(samples).filter((name) => name.endsWith('.xlsx'));
const sample = files[0]!;
const zh = { language: 'zh' } as const;
const writers: readonly CommandId[] = ['check', 'grade', 'dueDates', 'highlight', 'departmentSummaries', 'townshipSummaries', 'findings']; // prettier-ignore

/** The cells of the user's own sheets, without our columns. */
function ownCells({ sheets }: Snapshot): unknown {
  return sheets
    .filter(({ marks }) => marks?.generated !== true)
    .map(({ name, origin, values, marks }) => {
      const ours = new Set(Object.values(marks?.resultColumns ?? {}));
      const rows = values.map((row) => row.map((value, at) => (ours.has(at + origin.column) ? null : value)));
      return { name, rows: rows.map((row) => withoutTail(row)) };
    });
}

function withoutTail(row: readonly unknown[]): readonly unknown[] {
  let end = row.length;
  while (end > 0 && (row[end - 1] ?? null) === null) end--;
  return row.slice(0, end);
}

test('each id of the ribbon has its command, and each result column belongs to one of the two groups', () => {
  expect(Object.keys(commands).sort()).toEqual([...commandIds, ...paneCommandIds].sort());
  for (const id of [...commandIds, ...paneCommandIds]) expect(commands[id].id).toBe(id);
  expect([...gradeColumns, ...dateColumns].sort()).toEqual(resultColumnList.map(({ id }) => id).sort());
});

describe.each(writers)('%s', (id) => {
  test('writes beside the ledger only, and undo gives back the workbook', async () => {
    const { runner, snapshot } = openCommands(sample);
    const before = snapshot();
    const outcome = await runner.run(id, zh);
    expect(outcome).toMatchObject({ tone: 'done' });
    expect(snapshot()).not.toEqual(before);
    expect(ownCells(snapshot())).toEqual(ownCells(before));
    expect(runner.state.undoable).toEqual(commands[id].words);
    expect(await runner.run('undo', zh)).toMatchObject({ tone: 'done' });
    expect(snapshot()).toEqual(before);
    expect(runner.state.undoable).toBeNull();
  });

  test('once more changes nothing, and clear gives back the workbook as before the first run', async () => {
    const { runner, snapshot } = openCommands(sample);
    const before = snapshot();
    await runner.run(id, zh);
    const once = snapshot();
    expect(await runner.run(id, zh)).toMatchObject({ tone: 'done' });
    expect(snapshot()).toEqual(once);
    expect(await runner.run('clear', zh)).toMatchObject({ tone: 'done' });
    expect(snapshot()).toEqual(before);
  });
});

test.each(files)('one after another on %s: the user’s cells stay, clear takes all away', async (file) => {
  const { runner, snapshot } = openCommands(file);
  const before = snapshot();
  for (const id of writers) expect(await runner.run(id, zh)).toMatchObject({ tone: 'done' });
  expect(ownCells(snapshot())).toEqual(ownCells(before));
  const names = snapshot().sheets.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['问题清单', '汇总·总览', '汇总·市市场监督管理局']));
  expect(await runner.run('undo', zh)).toMatchObject({ tone: 'done' });
  expect(await runner.run('clear', zh)).toMatchObject({ tone: 'done' });
  expect(snapshot()).toEqual(before);
});

test('the next finding walks through the workbook and comes round', async () => {
  const { runner, port } = openCommands(sample);
  const places: string[] = [];
  for (let step = 0; step < 3; step++) {
    const outcome = await runner.run('nextFinding', zh);
    const { sheet, row, column } = await port.selected();
    expect(outcome.text.zh).toContain(sheet);
    places.push(`${sheet} ${String(row)} ${String(column)}`);
  }
  expect(new Set(places).size).toBe(3);
});

test('the next finding waits while a cell is being edited, and says so', async () => {
  const { runner, office } = openCommands(sample);
  await runner.run('nextFinding', zh);
  office.host.conditions.cellEdit = true;
  const stages = new Set<string | undefined>();
  runner.subscribe(() => stages.add(runner.state.job?.stage));
  const running = runner.run('nextFinding', zh);
  await new Promise((resolve) => setTimeout(resolve, 1200));
  office.host.leaveCellEdit();
  expect(await running).toMatchObject({ tone: 'done' });
  expect([...stages]).toContain('waitingForCell');
});

test('a workbook without a ledger is left alone, with a word on what to do', async () => {
  const { runner, model, snapshot } = openCommands(sample);
  for (const sheet of [...model.sheets].slice(1)) model.sheets.splice(model.sheets.indexOf(sheet), 1);
  const only = model.sheets[0]!;
  for (let row = 0; row < 500; row++)
    for (let column = 0; column < 80; column++) only.values.set(row, column, undefined);
  const before = snapshot();
  for (const id of [...writers, 'clear', 'undo'] as const) {
    expect(await runner.run(id, zh)).toMatchObject({ tone: 'nothing' });
  }
  expect(snapshot()).toEqual(before);
});

test('a protected ledger is not written on, and the sentence says what to do', async () => {
  const { runner, office, snapshot } = openCommands(sample);
  await office.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    for (const sheet of worksheets.items) sheet.protection.protect();
    await context.sync();
  });
  const before = snapshot();
  const outcome = await runner.run('dueDates', zh);
  expect(outcome.tone).not.toBe('done');
  expect(outcome.text.zh).toMatch(/保护/);
  expect(snapshot()).toEqual(before);
});

test('only one command at a time: the second one is told to wait', async () => {
  const { runner } = openCommands(sample);
  const first = runner.run('check', zh);
  expect(await runner.run('grade', zh)).toMatchObject({ tone: 'refused' });
  expect(await first).toMatchObject({ tone: 'done' });
});

test('cancelling leaves the workbook as it was', async () => {
  const { runner, snapshot } = openCommands(sample);
  const before = snapshot();
  const running = runner.run('check', zh);
  runner.cancel();
  expect(await running).toMatchObject({ tone: 'cancelled' });
  expect(snapshot()).toEqual(before);
  expect(await runner.run('check', zh)).toMatchObject({ tone: 'done' });
});

test('tells its listeners how it goes and what came out', async () => {
  const { runner } = openCommands(sample);
  const stages: string[] = [];
  const stop = runner.subscribe(() => {
    const stage = runner.state.job?.stage;
    if (stage !== undefined && stages.at(-1) !== stage) stages.push(stage);
  });
  await runner.run('check', zh);
  stop();
  expect(stages).toEqual(['reading', 'checking', 'writing']);
  expect(runner.state.overview!.counts.devices).toBeGreaterThan(0);
  expect(runner.state.isStale).toBe(false);
  runner.noteEdit();
  expect(runner.state.isStale).toBe(true);
});
