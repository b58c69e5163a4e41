import { analyse } from '../../../src/core/analyse';
import { day } from '../../../src/core/dates/day';
import { readRuleBook } from '../../../src/core/rulebook/readRuleBook';
import { defaultRuleBook, type RuleBook } from '../../../src/core/rulebook/ruleBook';
import { townshipsOn } from '../../../src/core/rulebook/townshipsOn';
import { snapshotOf } from '../checks/testRule';

const asOf = day('2026-11-23');

function bookWith(values: unknown): RuleBook {
  const read = readRuleBook(JSON.stringify({ id: 'local', version: '2', values }));
  if (!('book' in read)) throw new Error(JSON.stringify(read.faults));
  return read.book;
}

test('before the first list the oldest one holds', () => {
  expect(townshipsOn(defaultRuleBook, day('2020-01-01'))).toBe(townshipsOn(defaultRuleBook, asOf));
});

test('a township that the book renames is recognised and summed up under its new name', () => {
  const changed = { id: 'yuancun', name: '原村镇', english: 'Yuancun Town', stems: ['原村', '新原'] };
  const rows = [
    ['使用单位名称', '所在乡镇', '设备名称', '下次检验日期'],
    ['甲厂', '新原镇', '叉车', '2027-05-01'],
  ];
  const { summary, register } = analyse(snapshotOf({ 台账: rows }), bookWith({ townships: [changed] }), asOf);
  expect(register.units[0]!.township?.name).toBe('原村镇');
  expect(summary.townships.map(({ township }) => township?.name)).toEqual(['原村镇']);
});

test('the book’s limit of the catalogue is the one that is checked', () => {
  const rows = [
    ['使用单位名称', '设备种类', '设备名称', '额定(设计)压力'],
    ['甲厂', '锅炉', '热水锅炉', 0.3],
  ];
  const found = (book: RuleBook) =>
    analyse(snapshotOf({ 台账: rows }), book, asOf).findings.filter(
      ({ rule }) => rule.id === 'below-catalogue-threshold',
    );
  const list = defaultRuleBook.entryThresholds[0]!.value!;
  const raised = list.map((one) =>
    one.codes[0] === '12' ? { ...one, limits: [{ quantity: 'pressureMPa' as const, atLeast: 0.4 }] } : one,
  );
  const { entryThresholds } = defaultRuleBook;
  const book = { ...defaultRuleBook, entryThresholds: [{ ...entryThresholds[0]!, value: raised }] };
  expect(found(defaultRuleBook)).toEqual([]);
  expect(found(book).map((finding) => finding.message('zh'))).toEqual([expect.stringContaining('0.4MPa')]);
  // The condition is told in the reader's language.
  expect(found(book)[0]!.message('en')).toMatch(/\(Hot-water boilers[^\u4e00-\u9fff]*\)$/);
});
