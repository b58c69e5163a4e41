import { commandIds } from '../../../src/commands/commandIds';
import { day } from '../../../src/core';
import {
  reduceWorkbook,
  runOptions,
  screens,
  startState,
  type WorkbookAction,
  type WorkbookState,
} from '../../../src/taskpane/workbook/workbookState';

const today = day('2026-11-23');
const text = { zh: '好了。', en: 'Done.' };
const after = (...actions: WorkbookAction[]): WorkbookState => actions.reduce(reduceWorkbook, startState);
const outcome = (tone: 'done' | 'refused') => ({ id: 'check', tone, text }) as const;

test('opens on the check', () => {
  expect(startState).toMatchObject({ screen: 'check', visited: ['check'], asOf: null });
});

test('a screen that was visited stays as it was left', () => {
  const state = after(
    { kind: 'opened', screen: 'due', outcome: null },
    { kind: 'opened', screen: 'check', outcome: null },
    { kind: 'opened', screen: 'due', outcome: null },
  );
  expect(state).toMatchObject({ screen: 'due', visited: ['check', 'due'] });
});

describe('the last outcome', () => {
  test('goes away with the screen when all went well', () => {
    const done = outcome('done');
    expect(after({ kind: 'opened', screen: 'due', outcome: done }).closed).toBe(done);
  });

  test('stays when something was not done', () => {
    expect(after({ kind: 'opened', screen: 'due', outcome: outcome('refused') }).closed).toBeNull();
  });

  test('can be put away, with the notice', () => {
    const refused = outcome('refused');
    const state = after({ kind: 'noticed', text }, { kind: 'closed', outcome: refused });
    expect(state).toMatchObject({ notice: null, closed: refused });
  });
});

test.each([
  ['check', 'check'],
  ['grade', 'grades'],
  ['dueDates', 'due'],
  ['highlight', 'due'],
  ['findings', 'findings'],
  ['departmentSummaries', 'summaries'],
  ['townshipSummaries', 'summaries'],
  ['nextFinding', 'asks'],
  ['clear', 'asks'],
  ['undo', 'asks'],
] as const)('%s of the ribbon is seen on the screen %s', (id, screen) => {
  const state = after({ kind: 'opened', screen: 'asks', outcome: null }, { kind: 'ribbonUsed', id });
  expect(state.screen).toBe(screen);
  expect(screens).toContain(state.screen);
  expect(commandIds).toContain(id);
});

describe('the day to judge by', () => {
  test.each([
    ['2026-01-31', { language: 'zh', asOf: '2026-01-31' }],
    ['2026-11-23', { language: 'zh' }],
    ['', null],
    ['2026-02-30', null],
  ])('typed as %p, commands run with %p', (asOf, expected) => {
    expect(runOptions(after({ kind: 'dayChosen', asOf, today }), 'zh')).toEqual(expected);
  });

  test('is that of the clock as long as nobody chose another', () => {
    expect(runOptions(startState, 'en')).toEqual({ language: 'en' });
  });
});
