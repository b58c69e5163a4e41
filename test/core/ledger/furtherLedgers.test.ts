import { unit } from '../../../src/core/ledger/fields/unit';
import { readLedger } from '../../../src/core/ledger/readLedger';
import { valueOf } from '../../../src/core/ledger/reading';
import type { CellValue } from '../../../src/core/ledger/snapshot';
import { sheetOf } from './sheets';

const devices = ['使用单位名称', '设备种类', '设备名称', '下次检验日期'];
const people = ['序号', '聘用单位', '姓名', '作业项目', '有效期至'];
const forklift = ['甲厂', '叉车', '叉车', '2027-01-01'];

/** Kind, 0-based header rows and rows of each ledger that is found on a sheet. */
function found(rows: readonly (readonly CellValue[])[]) {
  return readLedger({ sheets: [sheetOf(rows)], dateSystem: 1900 }).sheets.map(
    ({ kind, headerRows, table, further }) => [kind, headerRows, table?.rowNumbers ?? [], further ?? false],
  );
}

test('ledgers under one another, with or without a title between, end where the next one begins', () => {
  const rows = [devices, forklift, forklift, [], ['作业人员台账'], people, [1, '甲厂', '张三', 'N1', '2027-01-01']];
  expect(found(rows)).toEqual([
    ['equipment', [0], [1, 2], false],
    ['operator', [5], [6], true],
  ]);
  expect(found(rows.filter((_, at) => at !== 4))).toEqual([
    ['equipment', [0], [1, 2], false],
    ['operator', [4], [5], true],
  ]);
});

test('a repeated header begins no other ledger', () => {
  expect(found([devices, forklift, [], devices, forklift])).toEqual([['equipment', [0], [1, 4], false]]);
});

test('texts alone in a row below a blank one are an entry', () => {
  const rows = [devices, forklift, [], ['乙厂', '电梯', '客梯', '不详'], ['丙厂', '锅炉', '蒸汽锅炉', '在检']];
  expect(found(rows)).toEqual([['equipment', [0], [1, 3, 4], false]]);
});

test('ledgers side by side have their own rows', () => {
  const other = ['乙厂', '电梯', '客梯', '2026-01-01'];
  const sheet = sheetOf([
    [...devices, null, ...devices],
    [...forklift, null, ...other],
    [null, null, null, null, null, ...other],
  ]);
  const ledgers = readLedger({ sheets: [sheet], dateSystem: 1900 }).sheets;
  expect(ledgers.map(({ table }) => table!.column(unit.name).map(valueOf))).toEqual([['甲厂'], ['乙厂', '乙厂']]);
  expect(ledgers.map(({ further }) => further)).toEqual([undefined, true]);
});

test('a title that comes twice is one ledger', () => {
  expect(
    found([
      [...devices, '下次检验日期'],
      [...forklift, '2028-01-01'],
    ]),
  ).toHaveLength(1);
});

test('a ledger right below the rows of another one begins with its 序号', () => {
  const numbered = ['序号', ...devices];
  const rows = [numbered, [1, ...forklift], people, [1, '甲厂', '张三', 'N1', '2027-01-01']];
  expect(found(rows)).toEqual([
    ['equipment', [0], [1], false],
    ['operator', [2], [3], true],
  ]);
});

test('titles above a second ledger are no row of the first', () => {
  const rows = [devices, forklift, ['人员情况'], ['填报人：张三'], people, [1, '甲厂', '张三', 'N1', '2027-01-01']];
  expect(found(rows)[0]).toEqual(['equipment', [0], [1], false]);
});

test('a lone name before the blank row is a row of the first', () => {
  const rows = [devices, forklift, ['乙厂'], [], people, [1, '甲厂', '张三', 'N1', '2027-01-01']];
  expect(found(rows)[0]).toEqual(['equipment', [0], [1, 2], false]);
});

test('the same titles in another order are another ledger', () => {
  const moved = ['设备种类', '使用单位名称', '设备名称', '下次检验日期'];
  const rows = [devices, forklift, [], moved, ['叉车', '乙厂', '叉车', '2026-01-01']];
  const ledgers = readLedger({ sheets: [sheetOf(rows)], dateSystem: 1900 }).sheets;
  expect(ledgers.map(({ table }) => table!.column(unit.name).map(valueOf))).toEqual([['甲厂'], ['乙厂']]);
});

test('different ledgers side by side, an empty column between them, are not mixed up', () => {
  const sheet = sheetOf([
    ['序号', ...devices, null, ...people],
    [1, ...forklift, null, 1, '乙厂', '张三', 'N1', '2026-05-01'],
    [2, ...forklift, null, null, null, null, null, null],
  ]);
  const [left, right] = readLedger({ sheets: [sheet], dateSystem: 1900 }).sheets;
  expect([left!.kind, left!.table!.size, left!.columns.length]).toEqual(['equipment', 2, 5]);
  expect([right!.kind, right!.table!.size, right!.columns.length]).toEqual(['operator', 1, 5]);
});

test('the 序号 of a list within a ledger does not split it', () => {
  const sheet = sheetOf([
    ['序号', '单位名称', '隐患列表', null, null, '整改期限'],
    [null, null, '序号', '隐患描述', '隐患等级', null],
    [1, '甲厂', 1, '未检', '一般', '2026-05-01'],
  ]);
  expect(readLedger({ sheets: [sheet], dateSystem: 1900 }).sheets).toHaveLength(1);
});
