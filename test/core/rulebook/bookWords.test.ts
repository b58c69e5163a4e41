import { bookWords } from '../../../src/core/rulebook/bookWords';
import { readRuleBook } from '../../../src/core/rulebook/readRuleBook';
import { defaultRuleBook } from '../../../src/core/rulebook/ruleBook';

function wordsOf(values: unknown, from?: string): string {
  const read = readRuleBook(JSON.stringify({ id: '本地', version: '3', ...(from && { from }), values }));
  return 'book' in read ? bookWords(read.book, 'zh') : 'faulty';
}

test.each<[string, unknown, string]>([
  ['nothing', {}, '本地 3'],
  ['a value that is the default', { applyMonths: 1 }, '本地 3'],
  ['one number', { applyMonths: 2 }, '本地 3（含本地修改1项）'],
  [
    'the condition of a class, with the words that follow it',
    { classTable: [{ id: 'A9', anyOf: [[{ input: 'devices', atLeast: 40 }]] }] },
    '本地 3（含本地修改1项）',
  ],
  ['a list of words', { deviceTraits: { moltenMetal: ['铁水'] } }, '本地 3（含本地修改1项）'],
  [
    'a switch and two numbers',
    { vetoes: [{ id: 'V1', on: false }], warningDays: { drill: 5, report: 5 } },
    '本地 3（含本地修改3项）',
  ],
  [
    'a new township',
    { townships: [{ id: 'x', name: '拱泉镇', english: 'x', stems: ['拱泉'] }] },
    '本地 3（含本地修改1项）',
  ],
])('%s', (_, values, words) => {
  expect(wordsOf(values)).toBe(words);
});

test('the day from which the changes hold', () => {
  expect(wordsOf({ applyMonths: 2 }, '2026-06-01')).toBe('本地 3（含本地修改1项，自2026-06-01起）');
});

test('the default book is named as it is', () => {
  expect(bookWords(defaultRuleBook, 'en')).toBe('gaoping-2023-4 1.0.0');
});
