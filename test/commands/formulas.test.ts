import { commands } from '../../src/commands/commandList';
import type { Choice } from '../../src/commands/command';
import { rememberResultsAs } from '../../src/commands/resultsAs';
import { openCommands, samples } from './openCommands';
import { readdirSync } from 'node:fs';

jest.setTimeout(60_000);

const sample = readdirSync(samples).find((name) => name.endsWith('.xlsx'))!;
const zh = { language: 'zh' } as const;

function firstLedger(snapshot: ReturnType<ReturnType<typeof openCommands>['snapshot']>): string {
  return snapshot.sheets.find(({ values }) => values.length > 5)!.name;
}

describe.each(['plainFormulas', 'rules', 'insertFormula'] as const)('%s', (id) => {
  test('writes beside what the user typed, and undo and clearing give the workbook back', async () => {
    const { runner, snapshot } = openCommands(sample);
    const before = snapshot();
    const sheet = id === 'insertFormula' ? await ledgerName() : '';
    const choice: Choice = {
      departments: 'all',
      townships: 'all',
      ...(id === 'insertFormula' && { formula: { id: 'RISKGRADE', sheet, column: null } }),
    };
    const outcome = await runner.run(id, { ...zh, choice });
    expect(outcome).toMatchObject({ tone: 'done' });
    expect(snapshot()).not.toEqual(before);
    expect(runner.state.undoable).toEqual(commands[id].words);
    expect(await runner.run('undo', zh)).toMatchObject({ tone: 'done' });
    expect(snapshot()).toEqual(before);
    await runner.run(id, { ...zh, choice });
    expect(await runner.run('clear', zh)).toMatchObject({ tone: 'done' });
    expect(snapshot()).toEqual(before);
  });
});

/** The sheet of a ledger that stands alone on it, by the desk's own word. */
async function ledgerName(): Promise<string> {
  const { runner, snapshot } = openCommands(sample);
  const sheets = await runner.doors.desk.recognise(snapshot(), []);
  return sheets.find(({ kind, rows }) => kind === 'equipment' && (rows ?? 0) > 0)?.name ?? firstLedger(snapshot());
}

test.each(['formulasToValues', 'repairFormulas', 'compareFormulas'] as const)(
  '%s in a workbook without formulas of ours changes nothing',
  async (id) => {
    const { runner, snapshot } = openCommands(sample);
    const before = snapshot();
    expect(await runner.run(id, zh)).toMatchObject({ tone: 'nothing' });
    expect(snapshot()).toEqual(before);
  },
);

test('an inserted formula becomes values and is a formula again after undo', async () => {
  const { runner, model } = openCommands(sample);
  const sheet = await ledgerName();
  const formulas = (): number => {
    let count = 0;
    const grid = model.sheets.find(({ name }) => name === sheet)!.formulas;
    for (let row = 0; row < 3000; row++) for (const one of grid.row(row) ?? []) if (one !== undefined) count++;
    return count;
  };
  const none = formulas();
  const choice: Choice = { departments: 'all', townships: 'all', formula: { id: 'RISKGRADE', sheet, column: null } };
  expect(await runner.run('insertFormula', { ...zh, choice })).toMatchObject({ tone: 'done' });
  expect(formulas()).toBe(none + 1);
  expect(await runner.run('formulasToValues', zh)).toMatchObject({ tone: 'done' });
  expect(formulas()).toBe(none);
  expect(await runner.run('undo', zh)).toMatchObject({ tone: 'done' });
  expect(formulas()).toBe(none + 1);
});

test.each(readdirSync(samples).filter((name) => name.endsWith('.xlsx')))(
  'results as formulas on %s: written, written again the same, taken back by undo and by clearing',
  async (file) => {
    const { runner, port, snapshot, model } = openCommands(file);
    const before = snapshot();
    await rememberResultsAs(port, 'formulas');
    expect(await runner.run('check', zh)).toMatchObject({ tone: 'done' });
    const calls = model.sheets.flatMap(({ formulas }) => {
      const found: string[] = [];
      for (let row = 0; row < 3000; row++)
        for (const one of formulas.row(row) ?? []) if (one !== undefined) found.push(one);
      return found.filter((one) => one.startsWith('=RISKGRADE(') || one.startsWith('=NEXTINSPECTION('));
    });
    expect(calls.length).toBeGreaterThan(0);
    const once = snapshot();
    expect(await runner.run('check', zh)).toMatchObject({ tone: 'done' });
    expect(snapshot()).toEqual(once);
    expect(await runner.run('undo', zh)).toMatchObject({ tone: 'done' });
    expect(snapshot()).toEqual(once);
    expect(await runner.run('clear', zh)).toMatchObject({ tone: 'done' });
    expect(snapshot()).toEqual(before);
  },
);
