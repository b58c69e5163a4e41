import fc from 'fast-check';
import { analyse, day, defaultRuleBook, jsonReport } from '../../src/core';
import { readXlsx } from '../../src/xlsx/readXlsx';
import { faultsOf } from './faultsOf';
import { type BookCell, ledgerBook } from './ledgerBook';

const asOf = day('2026-11-23');
const header = [
  '使用单位名称',
  '乡镇(街道)',
  '行业主管部门',
  '设备种类',
  '设备名称',
  '产品编号',
  '使用登记证编号',
  '投用日期',
  '检验日期',
  '下次检验日期',
  '检验结论',
  '使用状态',
  '安全管理员',
  '应急预案',
];

const of = (...cells: readonly BookCell[]) => fc.constantFrom(...cells);
const date = fc.oneof(
  fc.integer({ min: 36_526, max: 47_483 }), // 2000-01-01 to 2029-12-31
  fc.date({ min: new Date('2015-01-01'), max: new Date('2029-12-31'), noInvalidDate: true }).map((on) => ({
    date: on.toISOString().slice(0, 10),
  })),
  of(null, '2026年11月', '2026.11', '2025/3/5', '长期', '/', '不详', '报废', '2026-02-30', '见报告', 20261231, 2026.1),
);

/** A row of a ledger as messy as they come; `serial` tells it from the others. */
const rowOf = (serial: number) =>
  fc.tuple(
    of('高平市甲铸造厂', '高平市乙物业有限公司', '高平市丙幼儿园', '高平市丁煤业有限公司'),
    of('米山镇', '米山', '河西镇', null, '某某镇'),
    // Where a unit's rows name two departments the first one counts it, so a random one would be about order.
    of(null, '/'),
    of('电梯', '锅炉', '压力容器', '起重机械', '场内专用机动车辆', null, '行车', '3000'),
    of('曳引驱动乘客电梯', '叉车', '储气罐', '电动单梁起重机', '承压蒸汽锅炉', '自动扶梯', '扫地机', null),
    fc.constant(`SN${String(serial)}`),
    of('梯11晋E00001(20)', '车11晋E00002(21)', '无', '/', null, '正在办理'),
    date,
    date,
    date,
    of('合格', '不合格', '基本符合要求', null, '待检'),
    of('在用', '停用', '报废', '注销', null, '不详', '停'),
    of('张三', '无', null, '李四、王五'),
    of('有', '无', null, '已制定'),
  );

const rows = fc
  .integer({ min: 1, max: 25 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => rowOf(at))))
  .map((list): readonly (readonly BookCell[])[] => list);

const fileOf = (list: readonly (readonly BookCell[])[]) =>
  ledgerBook({ sheets: [{ name: '台账', rows: [header, ...list] }] });

test('on any ledger: nothing of the user’s changes, a second run says the same, marks can be taken back, sums add up', () => {
  fc.assert(
    fc.property(rows, (list) => {
      expect(faultsOf(fileOf(list), asOf)).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

/** What is said about each device and unit, wherever it stands. */
function verdicts(list: readonly (readonly BookCell[])[]) {
  const { equipment, units, rates, departments } = jsonReport(
    analyse(readXlsx(fileOf(list)), defaultRuleBook, asOf),
    'zh',
  );
  return {
    devices: equipment.map((one) => JSON.stringify([list[one.row - 2]![5], { ...one, row: 0 }])).sort(),
    units: units
      .map(({ name, class: riskClass, level, range, check3211 }) =>
        JSON.stringify([name, riskClass, level, range, check3211]),
      )
      .sort(),
    rates,
    departments: departments.map(({ equipment: devices, overdue, units: count }) => [devices, overdue, count]),
  };
}

test('on any ledger: the order of its rows changes no verdict', () => {
  fc.assert(
    fc.property(rows, fc.infiniteStream(fc.nat()), (list, keys) => {
      const numbers = [...keys.take(list.length)];
      const shuffled = [...list.keys()].sort((one, other) => numbers[one]! - numbers[other]!).map((at) => list[at]!);
      expect(verdicts(shuffled)).toEqual(verdicts(list));
    }),
    { numRuns: 25 },
  );
});
