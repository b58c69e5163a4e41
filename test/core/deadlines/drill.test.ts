import { analyse } from '../../../src/core/analyse';
import { formatDate } from '../../../src/core/dates/ledgerDate';
import { day } from '../../../src/core/dates/day';
import type { Clock } from '../../../src/core/deadlines/clock';
import type { CellValue } from '../../../src/core/ledger/snapshot';
import { placeTypes } from '../../../src/core/regulation/placeTypes';
import { defaultRuleBook } from '../../../src/core/rulebook/ruleBook';
import { snapshotOf } from '../checks/testRule';

type Row = readonly CellValue[];

const titles = ['使用单位名称', '场所类型', '设备名称', '设备种类', '使用状态', '最近演练日期'];

/** The drill of the one unit on 2026-06-15. */
function drillOf(sheets: Readonly<Record<string, readonly Row[]>>): Clock {
  return analyse(snapshotOf(sheets), defaultRuleBook, day('2026-06-15')).deadlines.units[0]!.drill;
}

function ride(name: string, last: CellValue, use: CellValue = '在用'): Row {
  return ['禾丰', '公园', name, '大型游乐设施', use, last];
}

function shown({ due, status }: Clock): string {
  return due === null ? status : `${formatDate(due)} ${status}`;
}

describe('rides are drilled one by one, every year', () => {
  test.each<[string, readonly Row[], string]>([
    // 2025-09-01 + 12 months, the earlier of the two.
    ['each in time', [ride('转马', '2025-10-01'), ride('碰碰车', '2025-09-01')], '2026-09-01 ok'],
    ['the second one overdue', [ride('转马', '2026-05-01'), ride('碰碰车', '2025-05-01')], '2026-05-01 overdue'],
    ['of the second one nothing is known', [ride('转马', '2026-05-01'), ride('碰碰车', null)], 'unknown'],
    [
      'what is overdue goes before what is not known',
      [ride('转马', null), ride('碰碰车', '2025-05-01')],
      '2026-05-01 overdue',
    ],
    [
      'a scrapped one is not drilled',
      [ride('转马', '2026-05-01'), ride('碰碰车', '2019-05-01', '报废')],
      '2027-05-01 ok',
    ],
    [
      'other devices are not drilled by themselves',
      [ride('转马', '2026-05-01'), ['禾丰', '公园', '叉车', '叉车', '在用', '2019-01-01']],
      '2027-05-01 ok',
    ],
  ])('%s', (_, rows, expected) => {
    const clock = drillOf({ 特种设备: [titles, ...rows] });
    expect(shown(clock)).toBe(expected);
  });

  test('the rule and the cell are those of the ride', () => {
    const clock = drillOf({ 特种设备: [titles, ride('转马', '2026-05-01'), ride('碰碰车', '2025-05-01')] });
    expect([clock.source?.id, clock.at]).toEqual(['drill-rides', { sheet: '特种设备', row: 2, column: 5 }]);
  });

  test('a date in the unit ledger alone is taken for the unit', () => {
    const clock = drillOf({
      使用单位: [
        ['使用单位名称', '场所类型', '主要负责人', '最近演练日期'],
        ['禾丰', '公园', '赵国平', '2026-05-01'],
      ],
      特种设备: [titles.slice(0, 5), ride('转马', null).slice(0, 5)],
    });
    expect(shown(clock)).toBe('2027-05-01 ok');
  });
});

describe('the most particular rule is named', () => {
  const rows = (place: string, kind: string): Record<string, readonly Row[]> => ({
    特种设备: [titles, ['禾丰', place, '一号', kind, '在用', '2026-05-01']],
  });
  test.each([
    ['a ropeway', '公园', '客运架空索道', 'drill-ropeways', '2027-05-01'],
    ['a lift of a school', '学校', '乘客电梯', 'tsg-t5001-9-6', '2027-05-01'],
    ['a lift of an office building', '写字楼', '乘客电梯', 'tsg-08-2017-2.12.1', '2027-05-01'],
    // The half-year of the emergency plans is shorter than the lift's year.
    ['a lift of a mall', '商场', '乘客电梯', 'emergency-plans-33', '2026-11-01'],
    ['a forklift of a school', '学校', '叉车', 'tsg-08-2017-2.12.1', '2027-05-01'],
  ])('%s', (_, place, kind, source, due) => {
    const clock = drillOf(rows(place, kind));
    expect([clock.source?.id, formatDate(clock.due!)]).toEqual([source, due]);
  });

  test('every place that a device’s rule names is a place type', () => {
    const ids: readonly string[] = placeTypes[0]!.value!.map(({ id }) => id);
    const named = defaultRuleBook.drillCycles[0]!.value!.ofDevices.flatMap(({ places }) => places);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });
});
