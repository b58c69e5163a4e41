import { addDays } from '../../src/core/dates/addDays';
import { addMonths } from '../../src/core/dates/addMonths';
import { type Day, monthOf, yearOf } from '../../src/core/dates/day';
import { sampleDay } from './messyDate';
import type { Random } from './random';

/** What a sample device looks like before it is spelled out on a sheet. */
export interface SampleDevice {
  readonly model: Model;
  readonly code: string;
  readonly registrationNo: string;
  readonly serialNo: string;
  readonly commissioned: Day;
  readonly last: Day;
  readonly next: Day;
  readonly result: string;
  readonly status: string;
  readonly quantity: number;
  readonly location: string;
}

/** A kind of device: how ledgers name it, its catalogue code, its inspection cycle in months. */
export interface Model {
  readonly kind: string;
  readonly category: string;
  readonly variety: string;
  readonly names: readonly string[];
  readonly code: string;
  readonly letter: string;
  readonly cycle: number;
  /** Certificate item that its operators need. */
  readonly item?: string;
  readonly locations: readonly string[];
}

export const models = {
  steamBoiler: model('锅炉', '承压蒸汽锅炉', '', ['蒸汽锅炉', '燃气蒸汽锅炉'], '1100', '锅', 12, ['锅炉房'], 'G1'),
  waterBoiler: model('锅炉', '承压热水锅炉', '', ['热水锅炉'], '1200', '锅', 12, ['锅炉房'], 'G1'),
  oilBoiler: model('锅炉', '有机热载体锅炉', '有机热载体液相炉', ['导热油炉'], '1320', '锅', 12, ['锅炉房'], 'G1'),
  airTank: model('压力容器', '固定式压力容器', '第一类压力容器', ['储气罐', '空气储罐'], '2170', '容', 36, [
    '空压站',
    '压铸车间',
  ]),
  storageTank: model('压力容器', '固定式压力容器', '第三类压力容器', ['液氨储罐', '液化石油气储罐'], '2130', '容', 36, [
    '罐区',
  ]),
  autoclave: model(
    '压力容器',
    '固定式压力容器',
    '第二类压力容器',
    ['蒸压釜（快开门）'],
    '2150',
    '容',
    36,
    ['养护车间'],
    'R1',
  ),
  tanker: model('压力容器', '移动式压力容器', '汽车罐车', ['液化天然气罐车'], '2220', '容', 60, ['停车场'], 'R2'),
  oxygenChamber: model('压力容器', '氧舱', '医用氧舱', ['医用氧舱'], '2410', '容', 36, ['高压氧科'], 'R3'),
  passengerLift: model('电梯', '曳引与强制驱动电梯', '曳引驱动乘客电梯', ['乘客电梯', '客梯'], '3110', '梯', 24, [
    '1号楼',
    '2号楼',
    '门诊楼',
    '主楼',
  ]),
  goodsLift: model('电梯', '曳引与强制驱动电梯', '曳引驱动载货电梯', ['载货电梯', '货梯'], '3120', '梯', 24, [
    '仓库',
    '生产车间',
  ]),
  escalator: model('电梯', '自动扶梯与自动人行道', '自动扶梯', ['自动扶梯'], '3310', '梯', 24, ['一层大厅', '中庭']),
  dumbwaiter: model('电梯', '其它类型电梯', '杂物电梯', ['传菜梯'], '3430', '梯', 24, ['后厨']),
  bridgeCrane: model('起重机械', '桥式起重机', '通用桥式起重机', ['行车', '通用桥式起重机'], '4110', '起', 24, [
    '机加车间',
    '造型车间',
  ]),
  foundryCrane: model('起重机械', '桥式起重机', '冶金桥式起重机', ['铸造起重机'], '4150', '起', 12, ['熔炼车间'], 'Q2'),
  gantryCrane: model('起重机械', '门式起重机', '通用门式起重机', ['龙门吊'], '4210', '起', 24, ['料场']),
  towerCrane: model('起重机械', '塔式起重机', '普通塔式起重机', ['塔吊'], '4310', '起', 12, ['工地'], 'Q2'),
  buildingHoist: model('起重机械', '升降机', '施工升降机', ['施工电梯'], '4860', '起', 12, ['工地'], 'Q2'),
  forklift: model(
    '场（厂）内专用机动车辆',
    '机动工业车辆',
    '叉车',
    ['叉车', '内燃平衡重式叉车'],
    '5110',
    '车',
    24,
    ['厂区', '库房'],
    'N1',
  ),
  sightseeing: model(
    '场（厂）内专用机动车辆',
    '非公路用旅游观光车辆',
    '',
    ['观光车', '电瓶观光车'],
    '5200',
    '车',
    12,
    ['景区入口'],
    'N2',
  ),
  wheel: model('大型游乐设施', '观览车类', '', ['摩天轮'], '6100', '游', 12, ['游乐区'], 'Y2'),
  bumperCars: model('大型游乐设施', '碰碰车类', '', ['碰碰车'], '6A00', '游', 12, ['游乐区'], 'Y2'),
  ropeway: model('客运索道', '客运架空索道', '循环式客运架空索道', ['观光索道'], '9120', '索', 12, ['下站房'], 'S2'),
  processPipe: model('压力管道', '工业管道', '工艺管道', ['煤气管道', '蒸汽管道'], '8310', '管', 36, ['管廊']),
  gasPipe: model('压力管道', '公用管道', '燃气管道', ['中压燃气管道'], '8210', '管', 96, ['镇区']),
  cylinder: model('气瓶', '气瓶', '焊接气瓶', ['液化石油气钢瓶'], '2320', '瓶', 48, ['充装间'], 'P'),
} as const;

function model(
  kind: string,
  category: string,
  variety: string,
  names: readonly string[],
  code: string,
  letter: string,
  cycle: number,
  locations: readonly string[],
  item?: string,
): Model {
  return { kind, category, variety, names, code, letter, cycle, locations, ...(item && { item }) };
}

/** 'fine': inspected and valid; 'due': within two months; 'overdue': past its date by up to ten months. */
export type Condition = 'fine' | 'due' | 'overdue';

export function makeDevice(random: Random, model: Model, condition: Condition): SampleDevice {
  const next = nextDate(random, condition, model.cycle);
  const last = addMonths(next, -model.cycle);
  const commissioned = addDays(addMonths(last, -12 * random.between(1, 5)), random.between(0, 27));
  const made = yearOf(commissioned) - random.between(0, 1);
  const sequence = random.digits(5);
  return {
    model,
    code: `${model.code}10${random.digits(3)}${made}${random.digits(4)}`,
    registrationNo: `${model.letter}${model.code.slice(1, 3)}晋E${sequence}(${String(yearOf(commissioned)).slice(2)})`,
    serialNo: `${random.pick(['A', 'B', 'DT', 'QZ', ''])}${made}${String(monthOf(commissioned)).padStart(2, '0')}${random.digits(3)}`,
    commissioned,
    last,
    next,
    result: random.pick(['合格', '合格', '合格', '符合要求']),
    status: '在用',
    quantity: 1,
    location: random.pick(model.locations),
  };
}

function nextDate(random: Random, condition: Condition, cycle: number): Day {
  if (condition === 'overdue') return addDays(sampleDay, -random.between(5, 300));
  if (condition === 'due') return addDays(sampleDay, random.between(3, 55));
  return addDays(sampleDay, random.between(80, Math.max(120, Math.min(cycle * 28, 900))));
}
