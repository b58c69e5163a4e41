import type { CellValue } from '../../src/core';
import { equipment } from '../../src/core/ledger/fields/equipment';
import { unit } from '../../src/core/ledger/fields/unit';
import { addDays } from '../../src/core/dates/addDays';
import { type Day, day, dayNumber } from '../../src/core/dates/day';
import { Random } from '../samples/random';

const fields = [
  unit.name, unit.placeType, equipment.kind, equipment.name, equipment.registrationNo, equipment.supervisedOn, equipment.commissionedOn,
  equipment.manufacturedOn, equipment.lastInspectedOn, equipment.nextInspectionOn, equipment.inspectionResult, equipment.status,
  equipment.safetyGrade, unit.scoreTotal, unit.supervisedListing,
]; // prettier-ignore
const kinds: readonly (readonly [string, string])[] = [
  ['电梯', '曳引驱动乘客电梯'], ['电梯', '货梯'], ['锅炉', '蒸汽锅炉'], ['锅炉', '有机热载体锅炉'], ['压力容器', '储气罐'], ['压力容器', '快开门式压力容器'],
  ['压力容器', '玻璃钢储罐'], ['起重机械', '桥式起重机'], ['起重机械', '冶金桥式起重机'], ['起重机械', '塔式起重机'], ['场内车辆', '叉车'], ['场内车辆', '观光车'],
  ['大型游乐设施', '观览车'], ['客运索道', '客运架空索道'], ['压力管道', 'GC2工业管道'], ['气瓶', '乙炔瓶'], ['气瓶', '液化石油气瓶'], ['压力容器', '汽车罐车'],
]; // prettier-ignore
const places = [
  '学校',
  '医院',
  '工业企业',
  '住宅小区',
  '宾馆',
  '煤矿',
  '建筑工地',
  '商场',
  '加油站',
  '气体充装站',
  '',
  '不详',
];
const edges = ['2024-02-29', '2020-02-29', '2023-01-31', '2024-08-31', '2025-12-31', '2026-03-31', '2022-12-01', '2022-11-30', '2024-04-01', '2024-04-02'].map(day); // prettier-ignore

/** A ledger of one sheet within what the formulas decide: units of several rows, all kinds, dates written in every common way. */
export function randomLedger(seed: number, rows: number): CellValue[][] {
  const random = new Random(seed);
  const values: CellValue[][] = [fields.map(({ label }) => label)];
  let named = newUnit(random, seed, 0);
  for (let row = 0; row < rows; row++) {
    if (random.chance(0.3)) named = newUnit(random, seed, row);
    const [kind, name] = random.pick(kinds);
    values.push([
      ...named.slice(0, 2), kind, name, random.pick(['梯11晋E00001(24)', '', '无', '办理中', '容3TC晋E00012(21)']),
      ...dates(random), random.pick(['合格', '合格', '合格', '不合格', '基本符合要求', '', '复检合格']),
      random.pick(['在用', '在用', '在用', '', '停用', '报废', '不详', '封存', '拆除', '维修']), random.pick(['', '', 1, 2, 3, 4, 5, '2级', '三级', '/']),
      named[2]!, named[3]!,
    ]); // prettier-ignore
  }
  return values;
}

/** The same ledger after people have worked on it: dates, states, results, scores, words and units changed to others in use. */
export function edited(values: readonly (readonly CellValue[])[], seed: number): CellValue[][] {
  const random = new Random(seed);
  return values.map((cells, row) => {
    if (row === 0 || random.chance(0.5)) return [...cells];
    const other = values[random.between(1, values.length - 1)]!;
    const from = random.pick(seed % 10 === 0 ? [0, 2, 4, 10, 11, 12, 13, 14] : [2, 4, 10, 11, 12, 13, 14]);
    return cells.map((cell, column) => {
      if (column >= 5 && column <= 9) return random.chance(0.4) ? date(random) : cell;
      if (column === from || (from === 2 && column === 3)) return other[column] ?? null;
      return cell;
    });
  });
}

function newUnit(random: Random, seed: number, row: number): CellValue[] {
  const score = random.chance(0.4) ? random.between(30, 105) - (random.chance(0.3) ? 0.5 : 0) : '';
  return [`高平市第${String(seed)}之${String(row)}机械有限公司`, random.pick(places), score, random.pick(['', '', '', '无', '有'])]; // prettier-ignore
}

function dates(random: Random): CellValue[] {
  return Array.from({ length: 5 }, (_, at) => (random.chance(at === 4 ? 0.5 : 0.35) ? date(random) : random.pick(['', '', '/', '无', '不详']))); // prettier-ignore
}

function date(random: Random): CellValue {
  const on: Day = random.chance(0.2) ? random.pick(edges) : addDays(day('2008-01-01'), random.between(0, 7600));
  const [year, month, dayOf] = on.split('-').map(Number) as [number, number, number];
  switch (random.between(0, 9)) {
    case 0:
      return `${String(year)}.${String(month)}.${String(dayOf)}`;
    case 1:
      return on;
    case 2:
      return `${String(year)}年${String(month)}月${String(dayOf)}日`;
    case 3:
      return on.replaceAll('-', '');
    case 4:
      return `${String(year)}/${String(month)}/${String(dayOf)}`;
    case 5:
      return `${String(year)}年${String(month)}月`;
    case 6:
      return `${String(year)}.${String(month).padStart(2, '0')}`;
    case 7:
      return random.pick([`${String(year)}.2.30`, `${String(year)}-13-01`, '待定', '2023.4.31', '长期']);
    default:
      return dayNumber(on) + 25569;
  }
}
