import { day } from '../../../src/core/dates/day';
import { valueOn } from '../../../src/core/regulation/valueOn';
import { readRuleBook } from '../../../src/core/rulebook/readRuleBook';
import { defaultRuleBook, type RuleBook } from '../../../src/core/rulebook/ruleBook';

const asOf = day('2026-11-23');

function book(values: unknown, from?: string): RuleBook {
  const read = readRuleBook(JSON.stringify({ id: 'local', version: '2', ...(from && { from }), values }));
  if ('faults' in read) throw new Error(read.faults.map((fault) => fault.zh).join('\n'));
  return read.book;
}

function faults(text: string): string[] {
  const read = readRuleBook(text);
  return 'faults' in read ? read.faults.map((fault) => fault.zh) : [];
}

test('a book without changes judges as the default book', () => {
  expect(valueOn(book({}).levelRules, asOf)).toEqual(valueOn(defaultRuleBook.levelRules, asOf));
});

test('one changed number leaves all others as they are', () => {
  const matrix = valueOn(book({ supervisionMatrix: { A: { 4: { siteCheckMonths: 2 } } } }).supervisionMatrix, asOf)!;
  expect(matrix.A[4]).toEqual({ ...valueOn(defaultRuleBook.supervisionMatrix, asOf)!.A[4], siteCheckMonths: 2 });
  expect(matrix.B).toEqual(valueOn(defaultRuleBook.supervisionMatrix, asOf)!.B);
});

test('a row is changed by its id', () => {
  const vetoes = valueOn(book({ vetoes: [{ id: 'V1', on: false }] }).vetoes, asOf)!;
  expect(vetoes.map((veto) => [veto.id, veto.on]).slice(0, 2)).toEqual([
    ['V1', false],
    ['V2', true],
  ]);
});

test('a change with a day leaves the days before it alone', () => {
  const changed = book({ classModifiers: { peopleExposed: 100 } }, '2026-06-01');
  expect(valueOn(changed.classModifiers, day('2026-05-31'))!.peopleExposed).toBe(50);
  expect(valueOn(changed.classModifiers, day('2026-06-01'))!.peopleExposed).toBe(100);
});

test('a table of a record is changed by its own name', () => {
  const changed = book({ 'inspectionCycles.boilerExternal': 6 }).inspectionCycles;
  expect(valueOn(changed.boilerExternal, asOf)).toBe(6);
  expect(changed.boilerInternal).toBe(defaultRuleBook.inspectionCycles.boilerInternal);
});

test('a changed table names itself as local rules', () => {
  expect(book({ classModifiers: { peopleExposed: 100 } }).classModifiers[0]!.source).toMatchObject({
    document: '本地规则 local 2（可修改）',
    certainty: 'proposal',
  });
});

test.each([
  ['no JSON', '{', 'JSON：类型不对，应为一组值'],
  ['no version', '{"id":"a","values":{}}', 'version：类型不对，应为文字'],
  ['an unknown table', '{"id":"a","version":"1","values":{"nothing":1}}', 'values.nothing：没有这张规则表'],
  [
    'a word for a number',
    '{"id":"a","version":"1","values":{"classModifiers":{"peopleExposed":"many"}}}',
    'values.classModifiers.peopleExposed：类型不对，应为数字',
  ],
  [
    'an unknown key',
    '{"id":"a","version":"1","values":{"classModifiers":{"people":1}}}',
    'values.classModifiers：有不认识的项：people',
  ],
  [
    'an unknown row',
    '{"id":"a","version":"1","values":{"vetoes":[{"id":"V99","on":true}]}}',
    'values.vetoes.0：填写的值不在允许范围内',
  ],
  [
    'a day that does not exist',
    '{"id":"a","version":"1","from":"2026-02-30","values":{}}',
    'from：应为 YYYY-MM-DD 形式的日期',
  ],
])('%s is named and nothing is adopted', (_, text, message) => {
  expect(faults(text)).toEqual([message]);
});
