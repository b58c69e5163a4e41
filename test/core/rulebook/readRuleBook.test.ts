import { analyse } from '../../../src/core/analyse';
import { day } from '../../../src/core/dates/day';
import { valueOn } from '../../../src/core/regulation/valueOn';
import { readRuleBook } from '../../../src/core/rulebook/readRuleBook';
import { defaultRuleBook, type RuleBook } from '../../../src/core/rulebook/ruleBook';
import { snapshotOf } from '../checks/testRule';

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

test('conditions of the class table are changed whole, whatever the first row’s are', () => {
  const anyOf = [[{ industry: ['gas'] }, { input: 'devices', atLeast: 3 }], [{ placeType: ['school'] }]];
  const row = valueOn(book({ classTable: [{ id: 'A4', anyOf }] }).classTable, asOf)!.find(({ id }) => id === 'A4')!;
  expect(row.anyOf).toEqual(anyOf);
  expect(row.text.zh).toBe('所属行业为燃气且在用设备3台及以上，或场所类型为学校');
  expect(row.source.certainty).toBe('proposal');
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
    'negative months',
    '{"id":"a","version":"1","values":{"supervisionMatrix":{"A":{"4":{"siteCheckMonths":-1}}}}}',
    'values.supervisionMatrix.A.4.siteCheckMonths：应为1到240之间的整数',
  ],
  [
    'a row that is not whole in a list that is replaced',
    '{"id":"a","version":"1","values":{"levelRules":{"cutoffs":[{"level":1}]}}}',
    'values.levelRules.cutoffs.0.from：类型不对，应为数字',
  ],
  [
    'an unknown way',
    '{"id":"a","version":"1","values":{"monthOnlyDates":"middle"}}',
    'values.monthOnlyDates：只能是 monthEnd / monthStart',
  ],
  [
    'a day that does not exist',
    '{"id":"a","version":"1","from":"2026-02-30","values":{}}',
    'from：应为 YYYY-MM-DD 形式的日期',
  ],
])('%s is named and nothing is adopted', (_, text, message) => {
  expect(faults(text)).toEqual([message]);
});

describe('townships of another city', () => {
  const added = { id: 'gongquan', name: '拱泉镇', english: 'Gongquan Town', stems: ['拱泉'] };

  test('are added after those of the book, and recognised', () => {
    const local = book({ townships: [added, { id: 'jianning', name: '建宁镇' }] });
    const list = valueOn(local.townships, asOf)!;
    expect(list).toHaveLength(valueOn(defaultRuleBook.townships, asOf)!.length + 1);
    expect(list.at(-1)).toEqual(added);
    expect(list.find(({ id }) => id === 'jianning')).toMatchObject({ name: '建宁镇', stems: ['建宁'] });
    const sheets = snapshotOf({
      使用单位: [
        ['使用单位名称', '所在乡镇', '场所类型', '主要负责人'],
        ['禾丰', '拱泉镇人民政府', '工厂', '赵国平'],
      ],
    });
    const report = analyse(sheets, local, asOf);
    expect(report.register.units[0]!.township?.name).toBe('拱泉镇');
    expect(report.summary.townships.map(({ township }) => township?.id)).toEqual(['gongquan']);
  });

  test.each<[string, unknown, RegExp]>([
    ['without a name', { id: 'x', english: 'X', stems: ['拱泉'] }, /^values\.townships\.0\.name：/],
    ['without a stem', { ...added, stems: [] }, /^values\.townships\.0\.stems：/],
    ['with a stem of one character', { ...added, stems: ['泉'] }, /^values\.townships\.0\.stems\.0：/],
    ['with a key that no township has', { ...added, people: 3 }, /^values\.townships\.0：.*people/],
    ['without an id', { name: '拱泉镇' }, /^values\.townships\.0\.id：/],
    ['that is known, with a name that is no text', { id: 'jianning', name: 3 }, /^values\.townships\.0\.name：/],
  ])('are refused %s', (_, row, expected) => {
    const found = faults(JSON.stringify({ id: 'a', version: '1', values: { townships: [row] } }));
    expect(found[0]).toMatch(expected);
  });

  test('do not make rows of other tables addable', () => {
    expect(
      faults(JSON.stringify({ id: 'a', version: '1', values: { vetoes: [{ id: 'V99', on: true }] } })),
    ).toHaveLength(1);
  });
});
