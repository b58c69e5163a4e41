import { day } from '../../../src/core';
import type { AnalysisOutcome, ChosenFile } from '../../../src/taskpane/analysis/analysis';
import type { PaneView } from '../../../src/taskpane/analysis/paneView';
import {
  chosenDay,
  type PaneAction,
  pageOfFindings,
  type PaneState,
  reducePane,
  startPane,
} from '../../../src/taskpane/state/paneState';

const file: ChosenFile = { id: 1, name: '台账.xlsx', size: 10, content: new Blob([]) };
const view = { asOf: '2026-11-23' } as PaneView;
const start = startPane({ language: 'zh', today: day('2026-11-23') });
const withFile = reducePane(start, { kind: 'filesChosen', files: [file] });

function after(state: PaneState, ...actions: PaneAction[]): PaneState {
  return actions.reduce(reducePane, state);
}

const finished = (outcome: AnalysisOutcome, id = 7): PaneAction => ({
  kind: 'finished',
  id,
  outcome,
  savedAs: '副本.xlsx',
});
const started: PaneAction = { kind: 'started', id: 7, task: 'check' };
const checked = after(withFile, started, finished({ kind: 'view', view }));

test('starts in Chinese, today, without a file', () => {
  expect(start).toMatchObject({ language: 'zh', asOf: '2026-11-23', file: null, job: null, view: null });
});

describe('figures never stand beside another file or day', () => {
  test.each<[string, PaneAction]>([
    ['another file', { kind: 'filesChosen', files: [{ ...file, id: 2 }] }],
    ['another day', { kind: 'dayChosen', asOf: '2026-11-24' }],
    ['a new check', started],
  ])('%s drops them', (_, action) => {
    expect(checked.view).toBe(view);
    expect(reducePane(checked, action).view).toBeNull();
  });

  test.each<[string, PaneAction]>([
    ['another language', { kind: 'languageChosen', language: 'en' }],
    ['the switch for summaries', { kind: 'summariesSwitched', summaries: false }],
    ['a copy that is being written', { kind: 'started', id: 8, task: 'annotate' }],
    ['no file at all', { kind: 'filesChosen', files: [] }],
  ])('%s keeps them', (_, action) => {
    expect(reducePane(checked, action).view).toBe(view);
  });
});

describe('answers of a job that is over', () => {
  const cancelled = after(withFile, started, finished({ kind: 'cancelled' }));

  test('cancelling says so and shows nothing', () => {
    expect(cancelled).toMatchObject({ job: null, view: null, notice: { intent: 'info' } });
  });

  test('a late answer is ignored', () => {
    expect(reducePane(cancelled, finished({ kind: 'view', view }))).toBe(cancelled);
  });

  test('a late stage is ignored, also while the next job runs', () => {
    const next = reducePane(cancelled, { kind: 'started', id: 9, task: 'check' });
    expect(reducePane(next, { kind: 'progressed', id: 7, stage: 'writing' })).toBe(next);
    expect(reducePane(next, { kind: 'progressed', id: 9, stage: 'checking' }).job?.stage).toBe('checking');
  });
});

describe('what is said at the end', () => {
  const text = { zh: '这是一个空文件。', en: 'The file is empty.' };
  const bytes = new Uint8Array(1);
  test.each<[string, AnalysisOutcome, string, string]>([
    ['a refusal', { kind: 'refused', text }, 'error', '这是一个空文件。'],
    ['a copy', { kind: 'file', bytes }, 'success', '副本.xlsx'],
    ['nothing to clear', { kind: 'file', bytes: null }, 'info', '无需清除'],
  ])('%s', (_, outcome, intent, words) => {
    const { notice, job } = after(withFile, started, finished(outcome));
    expect(job).toBeNull();
    expect(notice?.intent).toBe(intent);
    expect(notice?.text.zh).toContain(words);
  });
});

test('two files at once are a question, and the chosen one stays', () => {
  const state = reducePane(withFile, {
    kind: 'filesChosen',
    files: [
      { ...file, id: 2 },
      { ...file, id: 3 },
    ],
  });
  expect(state.file).toBe(file);
  expect(state.notice?.text.zh).toContain('一次只能处理一个文件');
});

test('a file dropped while a job runs is not taken', () => {
  const busy = reducePane(withFile, started);
  expect(reducePane(busy, { kind: 'filesChosen', files: [{ ...file, id: 2 }] })).toBe(busy);
});

test('a filter begins at the head of its list', () => {
  const long = after(checked, { kind: 'moreAsked' }, { kind: 'moreAsked' });
  expect(long.shown).toBe(3 * pageOfFindings);
  expect(reducePane(long, { kind: 'filtered', filter: 'error' })).toMatchObject({
    filter: 'error',
    shown: pageOfFindings,
  });
});

test('a notice can be put away', () => {
  const told = after(withFile, started, finished({ kind: 'cancelled' }));
  expect(reducePane(told, { kind: 'noticeClosed' }).notice).toBeNull();
});

test.each([
  ['2026-11-23', '2026-11-23'],
  ['', null],
  ['2026-02-30', null],
  ['2026-11', null],
])('the day typed as %p is %p', (asOf, expected) => {
  expect(chosenDay({ ...start, asOf })).toBe(expected);
});
