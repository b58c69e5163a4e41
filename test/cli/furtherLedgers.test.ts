import { readFileSync } from 'node:fs';
import { unzipSync, zipSync } from 'fflate';
import { analyse, clearChanges, day, defaultRuleBook, outputChanges, type SheetSnapshot } from '../../src/core';
import { patchXlsx } from '../../src/xlsx/patchXlsx';
import { readXlsx } from '../../src/xlsx/readXlsx';
import { checked, faultsOf } from './faultsOf';
import { type Book, ledgerBook } from './ledgerBook';

const asOf = day('2026-11-23');

function bookIn(name: string): Book {
  return JSON.parse(readFileSync(`test/cases/ledgers/${name}/ledger.json`, 'utf8')) as Book;
}

/** Texts and numbers of the result cells, row by row from column `from`, blanks left out. */
function results({ values }: SheetSnapshot, from: number): string[] {
  return values.map((row) =>
    row
      .slice(from)
      .flatMap((cell) => (typeof cell === 'string' || typeof cell === 'number' ? [String(cell)] : []))
      .map((text) => text.replace(/（核查.*）/, ''))
      .join(' '),
  );
}

test.each(['ledgers-underneath', 'two-on-a-sheet'])(
  '%s: written, checked again and cleared without a fault',
  (name) => {
    expect(faultsOf(ledgerBook(bookIn(name)), asOf)).toEqual([]);
  },
);

test('every ledger of a sheet has its own results beside it, in the same columns', () => {
  const { written } = checked(ledgerBook(bookIn('ledgers-underneath')), asOf);
  const [sheet] = readXlsx(written).sheets;
  // The widest ledger ends in G: results begin in H. Serials: 2027-01-20 46407, 2026-11-20 46346, 2026-11-13 46339.
  const rows = results(sheet!, 7);
  expect(rows[0]).toBe('风险等级 3211 下次检验日期 最迟报检日期 检验状态 剩余天数 建议主管部门');
  expect(rows[1]).toContain('46407');
  expect(rows[2]).toBe('');
  expect(rows[3]).toContain('46346');
  expect(rows[4]).toBe('证书有效期至 最迟复审申请日期 证书状态 证书剩余天数');
  expect(rows[5]).toMatch(/^46339 \d+ 已过期10天 -10$/);
  expect(rows[7]).toBe('风险等级 3211 下次现场检查日期 下次报告安全状况日期 建议主管部门');
  expect(rows[9]).toBe('');
  expect(rows[10]).toBe(rows[0]);
  expect(rows[11]).toContain('已超期34天');
});

test('of two ledgers side by side the right one has results', () => {
  const { written } = checked(ledgerBook(bookIn('two-on-a-sheet')), asOf);
  const sheet = readXlsx(written).sheets[1]!;
  // 2026-11-23 is the first row's own day, 2026-09-30 is 54 days ago.
  expect(sheet.values[2]!.slice(7)).toContain('已超期54天');
  expect(results(sheet, 3)[0]).toContain('使用单位名称 设备名称 下次检验日期 风险等级 3211');
});

test('without the journal, as after saving in another program, a run replaces its results and clearing takes all', () => {
  const book = bookIn('ledgers-underneath');
  const { written } = checked(ledgerBook(book), asOf);
  const parts = unzipSync(written);
  delete parts['xl/tzsbUndo.xml'];
  const resaved = zipSync(parts);
  const again = readXlsx(checked(resaved, asOf).written).sheets[0]!;
  expect(again.values).toEqual(readXlsx(written).sheets[0]!.values);
  const cleared = readXlsx(patchXlsx(resaved, clearChanges())).sheets[0]!;
  expect(cleared.values).toEqual(readXlsx(ledgerBook(book)).sheets[0]!.values);
});

test('a ledger that was added below and is wider than the one above is read whole, and results move right of it', () => {
  const { sheets } = bookIn('ledgers-underneath');
  const [first] = sheets;
  const narrow = { sheets: [{ ...first!, rows: first!.rows.slice(0, 2) }] };
  const { written } = checked(ledgerBook(narrow), asOf);
  const [sheet] = readXlsx(written).sheets;
  expect(sheet!.marks!.resultColumns.grade).toBe(5);
  const wide = ['使用单位名称', '所在乡镇', '设备名称', '产品编号', '使用登记证编号', '检验日期', '下次检验日期'];
  const values = [...sheet!.values, [], wide, ['高平市白杨沟粮库', '米山镇', '叉车', 'S1', '无', null, '2026-10-20']];
  const report = analyse({ sheets: [{ ...sheet!, values }], dateSystem: 1900 }, defaultRuleBook, asOf);
  expect(report.ledger.sheets.map(({ columns }) => columns.length)).toEqual([5, 7]);
  const places = outputChanges(report, { language: 'zh', summaries: false }).flatMap((change) =>
    change.kind === 'writeColumn' ? [change.column] : [],
  );
  // The first run's results stand in F to L, below which the second ledger's titles reach to G.
  expect(places).toEqual([12, 13, 14, 15, 16, 17, 18, 12, 13, 14, 15, 16, 17, 18]);
});
