import type { SheetSnapshot, Snapshot } from '../../../src/core/ledger/snapshot';
import { analyse } from '../../../src/core/analyse';
import { day } from '../../../src/core/dates/day';
import { bookText } from '../../../src/core/rulebook/bookText';
import { defaultRuleBook, type RuleBook } from '../../../src/core/rulebook/ruleBook';
import { readRuleBook } from '../../../src/core/rulebook/readRuleBook';
import { bookOf } from '../../../src/core/settings/bookOf';
import { rulesSentences } from '../../../src/core/settings/rulesSentences';
import { rulesSheet } from '../../../src/core/settings/rulesSheet';
import { sheetOf } from './sheetOf';

function bookWith(values: unknown): RuleBook {
  const read = readRuleBook(JSON.stringify({ id: '本地', version: '3', values }));
  if ('faults' in read) throw new Error('faulty');
  return read.book;
}

const local = bookWith({ applyMonths: 2 });
const good = sheetOf(rulesSheet(local, 'zh'));
const faulty = replaced(good, 'applyMonths', '很久');

function replaced(sheet: SheetSnapshot, key: string, value: string): SheetSnapshot {
  return {
    ...sheet,
    values: sheet.values.map((row) => (row[8] === key ? row.map((cell, at) => (at === 1 ? value : cell)) : row)),
  };
}

function workbook(...sheets: SheetSnapshot[]): Snapshot {
  return { sheets, dateSystem: 1900 };
}

test('a workbook without a sheet of rules goes by the default book, and nothing is said about it', () => {
  const found = bookOf(workbook());
  expect(found).toMatchObject({ book: defaultRuleBook, origin: 'default', sheet: null });
  expect(rulesSentences(found)).toEqual([]);
});

test('a marked sheet is the book, whatever its name', () => {
  expect(bookOf(workbook({ ...good, name: '我们的规则' }))).toMatchObject({ book: local, origin: 'sheet' });
});

test('a sheet of the name is the book where its marks were lost', () => {
  expect(bookOf(workbook(sheetOf(rulesSheet(local, 'zh'), false)))).toMatchObject({ book: local, origin: 'sheet' });
});

test('a sheet of the user that only has the name is no book', () => {
  const own = { ...good, marks: null, values: [['监管规则'], ['一、每月检查一次']] };
  expect(bookOf(workbook(own))).toMatchObject({ book: defaultRuleBook, sheet: null });
});

test('the marked sheet comes before one that looks like it', () => {
  const other = sheetOf(rulesSheet(defaultRuleBook, 'zh'), false);
  expect(bookOf(workbook(other, { ...good, name: '规则' }))).toMatchObject({ book: local, sheet: '规则' });
});

test('a faulty sheet is not used at all: the last good book holds, and the sentence says so', () => {
  const found = bookOf(workbook(faulty), bookText(local));
  expect(found).toMatchObject({ book: local, origin: 'lastGood' });
  const [head, first] = rulesSentences(found);
  expect(head!.zh).toBe('“监管规则”表有1处填写有误，全部未采用；本次按上一次正确的规则检查：本地 3（含本地修改1项）');
  expect(first!.zh).toMatch(/^监管规则!B\d+ 现为“很久”，应为0到12之间的整数$/);
});

test.each([
  ['without a last good book', null],
  ['with a last good book that cannot be read any more', '{"id":'],
])('a faulty sheet %s leaves the default in force', (_, lastGood) => {
  const found = bookOf(workbook(faulty), lastGood);
  expect(found).toMatchObject({ book: defaultRuleBook, origin: 'default', sheet: '监管规则' });
  expect(rulesSentences(found)[0]!.zh).toContain('本次按默认规则检查');
});

test('a sheet of rules without marks is never read as a ledger', () => {
  const sheet = sheetOf(rulesSheet(local, 'zh'), false);
  const report = analyse(workbook(sheet), local, day('2026-11-23'));
  expect(report.ledger.sheets.map(({ kind, table }) => [kind, table])).toEqual([['other', null]]);
  expect(report.findings).toEqual([]);
});
