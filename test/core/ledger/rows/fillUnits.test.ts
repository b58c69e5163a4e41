import { unit } from '../../../../src/core/ledger/fields/unit';
import type { LedgerTable } from '../../../../src/core/ledger/ledgerTable';
import { readLedger } from '../../../../src/core/ledger/readLedger';
import { valueOf } from '../../../../src/core/ledger/reading';
import type { CellValue } from '../../../../src/core/ledger/snapshot';
import { area, sheetOf } from '../sheets';

const header = ['序号', '使用单位', '统一社会信用代码', '安全管理员', '设备名称', '设备代码'];
const first = (seq: number, name: string, device: string): CellValue[] => [
  seq,
  name,
  `9114058${name}`,
  '张三',
  device,
  `C${String(seq)}`,
];
const later = (seq: number, device: string): CellValue[] => [seq, null, null, null, device, `C${String(seq)}`];

function tableOf(rows: readonly (readonly CellValue[])[], merges: string[] = [], titles = header): LedgerTable {
  return readLedger({ sheets: [sheetOf([titles, ...rows], { merges: merges.map(area) })], dateSystem: 1900 }).sheets[0]!
    .table!;
}
const names = (table: LedgerTable) => table.column(unit.name).map(valueOf);

describe('a unit written on its first row only', () => {
  const rows = [
    first(1, '甲公司', '叉车'),
    later(2, '电梯'),
    first(3, '乙公司', '叉车'),
    later(4, '锅炉'),
    later(5, '行车'),
    first(6, '丙公司', '叉车'),
    first(7, '丁公司', '叉车'),
    first(8, '戊公司', '叉车'),
  ];

  test('goes on where merged groups stand beside groups whose merge was lost', () => {
    const table = tableOf(rows, ['B2:B3', 'C2:C3', 'D2:D3']);
    expect(names(table).slice(0, 5)).toEqual(['甲公司', '甲公司', '乙公司', '乙公司', '乙公司']);
  });

  test('goes on without any merge, with code and manager, known as filled', () => {
    const table = tableOf(rows);
    expect(names(table).slice(0, 5)).toEqual(['甲公司', '甲公司', '乙公司', '乙公司', '乙公司']);
    expect(valueOf(table.column(unit.safetyManager)[4]!)?.names).toEqual(['张三']);
    expect([2, 3, 4].map((index) => table.isFilledDown(unit.name, index))).toEqual([false, true, true]);
  });

  test('does not go on below merged cells, which end where the unit ends', () => {
    const table = tableOf(rows, ['B4:B5', 'C4:C5', 'D4:D5']);
    expect(names(table).slice(2, 5)).toEqual(['乙公司', '乙公司', null]);
  });

  test('does not go on where the row says something of its own unit', () => {
    const stray = [...rows];
    stray[3] = [4, null, null, '李四', '锅炉', 'C4'];
    expect(names(tableOf(stray, ['B2:B3'])).slice(2, 5)).toEqual(['乙公司', null, null]);
  });

  test('does not go on where another township is named', () => {
    const titles = [...header, '所在乡镇'];
    const places = ['米山镇', '米山镇', '米山镇', '米山镇', '河西镇', '米山镇', '米山镇', '米山镇'];
    const table = tableOf(
      rows.map((row, at) => [...row, places[at]!]),
      ['B2:B3'],
      titles,
    );
    expect(names(table).slice(2, 5)).toEqual(['乙公司', '乙公司', null]);
  });
});

describe('a forgotten unit is a question for the user', () => {
  test('where names are repeated on every row', () => {
    const rows = [first(1, '甲公司', '叉车'), first(2, '甲公司', '电梯'), later(3, '锅炉'), later(4, '锅炉')];
    expect(names(tableOf(rows))).toEqual(['甲公司', '甲公司', null, null]);
  });

  test('where one row among many single ones is blank', () => {
    const rows = [1, 2, 3, 4, 5, 6, 7].map((seq) => first(seq, `第${String(seq)}公司`, '叉车'));
    rows[3] = later(4, '锅炉');
    expect(names(tableOf(rows))[3]).toBeNull();
  });

  test('where the name is all that the sheet says of a unit', () => {
    const titles = ['序号', '使用单位', '设备名称', '设备代码'];
    const rows = [
      [1, '甲公司', '叉车', 'C1'],
      [2, null, '电梯', 'C2'],
      [3, '乙公司', '叉车', 'C3'],
      [4, '丙公司', '锅炉', 'C4'],
      [5, '丁公司', '锅炉', 'C5'],
      [6, null, '锅炉', 'C6'],
      [7, '戊公司', '锅炉', 'C7'],
    ];
    expect(names(tableOf(rows, [], titles))[5]).toBeNull();
  });
});
