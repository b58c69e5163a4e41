import { dateNumbers, dayAsNumber, noDate } from '../../../src/core/checks/dateNumbers';
import { day } from '../../../src/core/dates/day';
import { equipment } from '../../../src/core/ledger/fields/equipment';
import { readLedger } from '../../../src/core/ledger/readLedger';
import type { CellValue, SheetSnapshot } from '../../../src/core/ledger/snapshot';

const values: CellValue[][] = [
  ['使用单位名称', '设备种类', '设备名称', '检验日期', '下次检验日期'],
  ['高平甲厂', '叉车', '叉车', '2025-05-20', '2027-05'],
  ['高平甲厂', '叉车', '叉车', '2025-05-20', '停用'],
  ['高平乙厂', '叉车', '叉车', null, '2027-02'],
];
const sheet: SheetSnapshot = {
  name: '台账',
  visibility: 'visible',
  protected: false,
  origin: { row: 0, column: 0 },
  values,
  merges: [],
  hiddenRows: [],
  filtered: false,
  tables: [],
  marks: null,
};

describe('dateNumbers', () => {
  const table = readLedger({ dateSystem: 1900, sheets: [sheet] }).sheets[0]!.table!;

  test('a day keeps its digits', () => {
    expect(dayAsNumber(day('2023-04-03'))).toBe(20230403);
    expect(dayAsNumber(day('1999-12-31'))).toBe(19991231);
  });

  test('gives the first and the last day of each date, and noDate where a row has none', () => {
    expect([...dateNumbers(table, equipment.lastInspectedOn, 'from')]).toEqual([20250520, 20250520, noDate]);
    expect([...dateNumbers(table, equipment.nextInspectionOn, 'from')]).toEqual([20270501, noDate, 20270201]);
    // 2027 is no leap year.
    expect([...dateNumbers(table, equipment.nextInspectionOn, 'to')]).toEqual([20270531, noDate, 20270228]);
  });

  test('is made once a column', () => {
    const { lastInspectedOn } = equipment;
    expect(dateNumbers(table, lastInspectedOn, 'from')).toBe(dateNumbers(table, lastInspectedOn, 'from'));
  });
});
