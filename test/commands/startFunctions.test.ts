import { defaultRuleBook, day, type SheetSnapshot } from '../../src/core';
import { startFunctions } from '../../src/commands/startFunctions';
import type { ExcelSession } from '../../src/commands/startRibbon';
import type { RunnerState } from '../../src/commands/commandRunner';
import { Answers, type FunctionDoors } from '../../src/functions/answers';
import { sheetOfRules } from '../functions/sheetOfRules';

class RuntimeError extends Error {
  constructor(_: string, message?: string) {
    super(message);
  }
}

/** A session of which the runner's state is set by the test. */
function start() {
  let rules: SheetSnapshot | null = null;
  let recalculated = 0;
  const port: FunctionDoors['port'] = {
    facts: () => Promise.resolve({ dateSystem: 1900, rules }),
    recall: () => Promise.resolve(null),
    recalculate: () => {
      recalculated++;
      return Promise.resolve();
    },
    onRulesEdited: () => Promise.resolve(() => Promise.resolve()),
  };
  const listeners: (() => void)[] = [];
  const state = { job: null, outcome: null } as Pick<RunnerState, 'job' | 'outcome'>;
  const runner = { doors: { port }, state, subscribe: (listener: () => void) => listeners.push(listener) };
  const session = { runner, options: { language: 'zh' } } as unknown as ExcelSession;
  const answers = new Answers();
  startFunctions(session, answers, {
    runtime: () => ({ associate: () => undefined, Error: RuntimeError }),
    seeCells: () => Promise.resolve([]),
    today: () => day('2026-11-23'),
  });
  const show = (change: Partial<typeof state>): void => {
    Object.assign(state, change);
    for (const listener of listeners) listener();
  };
  const ask = (...args: unknown[]): Promise<unknown> =>
    Promise.resolve().then(() => answers.answer('RISKCLASS', args, null, undefined));
  return {
    session,
    show,
    ask,
    recalculated: () => recalculated,
    setRules: (sheet: SheetSnapshot | null) => void (rules = sheet),
  };
}

const job = { id: 'check', stage: 'reading', share: null } as const;
const done = { id: 'check', tone: 'done', text: { zh: '', en: '' } } as const;

test('functions answer by the session’s port, language and day', async () => {
  const { session, ask } = start();
  expect(await ask([['工厂']], [['叉车']])).toEqual([['C']]);
  const wrong = [['工厂']];
  await expect(ask(wrong, [['叉车']], null, null, null, null, null, null, [['v9']])).rejects.toThrow(/规则/);
  session.options = { language: 'en' };
  await expect((async () => ask(wrong, [['叉车']], null, null, null, null, null, null, [['v9']]))()).rejects.toThrow(
    /rules in use/,
  );
});

test('after a command that was done the rules are read again; other formulas follow only where they have changed', async () => {
  const { ask, show, recalculated, setRules } = start();
  const command = async (tone: 'done' | 'refused'): Promise<number> => {
    show({ job, outcome: null });
    show({ job: null, outcome: { ...done, tone } });
    await new Promise((resolve) => setTimeout(resolve, 10));
    return recalculated();
  };
  await ask([['工厂']], [['叉车']]);
  expect(await command('done')).toBe(0);
  setRules(sheetOfRules({ ...defaultRuleBook, version: '1.0.4' }));
  expect(await command('refused')).toBe(0);
  expect(await command('done')).toBe(1);
});
