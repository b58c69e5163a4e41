import { DateColumn } from '../../../src/core/ledger/dateColumn';
import { dayAsNumber, noDay } from '../../../src/core/ledger/readers/dayNumbers';
import { day } from '../../../src/core/dates/day';
import { equipment } from '../../../src/core/ledger/fields/equipment';
import { readLedger } from '../../../src/core/ledger/readLedger';
import type { CellValue, SheetSnapshot } from '../../../src/core/ledger/snapshot';

const values: CellValue[][] = [
  ['使用单位名称', '设备种类', '设备名称', '检验日期', '下次检验日期'],
  ['高平甲厂', '叉车', '叉车', '2025-05-20', '2027-05'],
  ['高平甲厂', '叉车', '叉车', '2025-05-20', '停用'],
  ['高平乙厂', '叉车', '叉车', null, '2027-02'],
  ['高平乙厂', '叉车', '叉车', 45000, 45000],
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

describe('a column of dates', () => {
  const table = readLedger({ dateSystem: 1900, sheets: [sheet] }).sheets[0]!.table!;
  const last = table.dates(equipment.lastInspectedOn);
  const next = table.dates(equipment.nextInspectionOn);

  test('a day keeps its digits', () => {
    expect(dayAsNumber(day('2023-04-03'))).toBe(20230403);
    expect(dayAsNumber(day('1999-12-31'))).toBe(19991231);
  });

  // Serial 45000 is 45000 − 44927 (2023-01-01) = 73 days after 1 January: 31 + 28 + 14, so 15 March.
  test('gives the first and the last day of each date, and noDay where a row has none', () => {
    expect([...last.from]).toEqual([20250520, 20250520, noDay, 20230315]);
    expect([...next.from]).toEqual([20270501, noDay, 20270201, 20230315]);
    // 2027 is no leap year.
    expect([...next.to]).toEqual([20270531, noDay, 20270228, 20230315]);
  });

  test('lists the rows that say something other than a date', () => {
    expect(last.oddRows).toEqual([]);
    expect(next.oddRows).toEqual([1]);
    expect(next.at(1)).toEqual({ kind: 'state', text: '停用' });
  });

  test('its readings are those of the table, and it can be made of them', () => {
    expect(next.readings()).toEqual(table.column(equipment.nextInspectionOn));
    const again = DateColumn.of(table.column(equipment.nextInspectionOn));
    expect([...again.to]).toEqual([...next.to]);
    expect(again.readings()).toEqual(next.readings());
    expect(again.at(2)).toEqual(next.at(2));
  });

  test('is made once', () => {
    expect(table.dates(equipment.nextInspectionOn)).toBe(next);
  });
});
