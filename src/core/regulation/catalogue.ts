import { day } from '../dates/day';
import type { InForce } from './inForce';
import { catalogue2014 } from './sources/catalogue';

/** 种类 of the catalogue that are ledger devices, in the catalogue's order. */
export type EquipmentKind =
  '锅炉' | '压力容器' | '电梯' | '起重机械' | '场内车辆' | '游乐设施' | '压力管道' | '客运索道' | '气瓶';

/** One line of the 特种设备目录 as a row's words or codes lead to it, as exact as they allow. */
export interface EquipmentType {
  /** Catalogue code, 4 characters; of a 种类 ('3000'), a 类别 ('3100') or a 品种 ('3110'). */
  readonly code: string;
  /** Short name used in figures and in the JSON report. Cylinders (23xx) are counted apart from 压力容器. */
  readonly kind: EquipmentKind;
  /** Catalogue name of that line, e.g. 曳引驱动乘客电梯. */
  readonly name: string;
}

/** A line of the catalogue as published, also of the parts that are no devices. */
export interface CatalogueLine {
  readonly code: string;
  /** 1 种类, 2 类别, 3 品种. */
  readonly level: 1 | 2 | 3;
  readonly name: string;
  /** Null for 压力管道元件 and 安全附件: parts, never devices of a ledger. */
  readonly kind: EquipmentKind | null;
}

const kindByFirstCharacter: Readonly<Record<string, EquipmentKind>> = {
  1: '锅炉',
  2: '压力容器',
  3: '电梯',
  4: '起重机械',
  5: '场内车辆',
  6: '游乐设施',
  8: '压力管道',
  9: '客运索道',
};

/** The kind that a catalogue code, also a withdrawn one, belongs to; null for parts and for no code. */
export function kindOfCode(code: string): EquipmentKind | null {
  return code.startsWith('23') ? '气瓶' : (kindByFirstCharacter[code.charAt(0)] ?? null);
}

function line(code: string, level: 1 | 2 | 3, name: string): CatalogueLine {
  return { code, level, name, kind: kindOfCode(code) };
}

const lines2014: readonly CatalogueLine[] = [
  line('1000', 1, '锅炉'),
  line('1100', 2, '承压蒸汽锅炉'),
  line('1200', 2, '承压热水锅炉'),
  line('1300', 2, '有机热载体锅炉'),
  line('1310', 3, '有机热载体气相炉'),
  line('1320', 3, '有机热载体液相炉'),
  line('2000', 1, '压力容器'),
  line('2100', 2, '固定式压力容器'),
  line('2110', 3, '超高压容器'),
  line('2130', 3, '第三类压力容器'),
  line('2150', 3, '第二类压力容器'),
  line('2170', 3, '第一类压力容器'),
  line('2200', 2, '移动式压力容器'),
  line('2210', 3, '铁路罐车'),
  line('2220', 3, '汽车罐车'),
  line('2230', 3, '长管拖车'),
  line('2240', 3, '罐式集装箱'),
  line('2250', 3, '管束式集装箱'),
  line('2300', 2, '气瓶'),
  line('2310', 3, '无缝气瓶'),
  line('2320', 3, '焊接气瓶'),
  line('23T0', 3, '特种气瓶（内装填料气瓶、纤维缠绕气瓶、低温绝热气瓶）'),
  line('2400', 2, '氧舱'),
  line('2410', 3, '医用氧舱'),
  line('2420', 3, '高气压舱'),
  line('3000', 1, '电梯'),
  line('3100', 2, '曳引与强制驱动电梯'),
  line('3110', 3, '曳引驱动乘客电梯'),
  line('3120', 3, '曳引驱动载货电梯'),
  line('3130', 3, '强制驱动载货电梯'),
  line('3200', 2, '液压驱动电梯'),
  line('3210', 3, '液压乘客电梯'),
  line('3220', 3, '液压载货电梯'),
  line('3300', 2, '自动扶梯与自动人行道'),
  line('3310', 3, '自动扶梯'),
  line('3320', 3, '自动人行道'),
  line('3400', 2, '其它类型电梯'),
  line('3410', 3, '防爆电梯'),
  line('3420', 3, '消防员电梯'),
  line('3430', 3, '杂物电梯'),
  line('4000', 1, '起重机械'),
  line('4100', 2, '桥式起重机'),
  line('4110', 3, '通用桥式起重机'),
  line('4130', 3, '防爆桥式起重机'),
  line('4140', 3, '绝缘桥式起重机'),
  line('4150', 3, '冶金桥式起重机'),
  line('4170', 3, '电动单梁起重机'),
  line('4190', 3, '电动葫芦桥式起重机'),
  line('4200', 2, '门式起重机'),
  line('4210', 3, '通用门式起重机'),
  line('4220', 3, '防爆门式起重机'),
  line('4230', 3, '轨道式集装箱门式起重机'),
  line('4240', 3, '轮胎式集装箱门式起重机'),
  line('4250', 3, '岸边集装箱起重机'),
  line('4260', 3, '造船门式起重机'),
  line('4270', 3, '电动葫芦门式起重机'),
  line('4280', 3, '装卸桥'),
  line('4290', 3, '架桥机'),
  line('4300', 2, '塔式起重机'),
  line('4310', 3, '普通塔式起重机'),
  line('4320', 3, '电站塔式起重机'),
  line('4400', 2, '流动式起重机'),
  line('4410', 3, '轮胎起重机'),
  line('4420', 3, '履带起重机'),
  line('4440', 3, '集装箱正面吊运起重机'),
  line('4450', 3, '铁路起重机'),
  line('4700', 2, '门座式起重机'),
  line('4710', 3, '门座起重机'),
  line('4760', 3, '固定式起重机'),
  line('4800', 2, '升降机'),
  line('4860', 3, '施工升降机'),
  line('4870', 3, '简易升降机'),
  line('4900', 2, '缆索式起重机'),
  line('4A00', 2, '桅杆式起重机'),
  line('4D00', 2, '机械式停车设备'),
  line('5000', 1, '场（厂）内专用机动车辆'),
  line('5100', 2, '机动工业车辆'),
  line('5110', 3, '叉车'),
  line('5200', 2, '非公路用旅游观光车辆'),
  line('6000', 1, '大型游乐设施'),
  line('6100', 2, '观览车类'),
  line('6200', 2, '滑行车类'),
  line('6300', 2, '架空游览车类'),
  line('6400', 2, '陀螺类'),
  line('6500', 2, '飞行塔类'),
  line('6600', 2, '转马类'),
  line('6700', 2, '自控飞机类'),
  line('6800', 2, '赛车类'),
  line('6900', 2, '小火车类'),
  line('6A00', 2, '碰碰车类'),
  line('6B00', 2, '滑道类'),
  line('6D00', 2, '水上游乐设施'),
  line('6D10', 3, '峡谷漂流系列'),
  line('6D20', 3, '水滑梯系列'),
  line('6D40', 3, '碰碰船系列'),
  line('6E00', 2, '无动力游乐设施'),
  line('6E10', 3, '蹦极系列'),
  line('6E40', 3, '滑索系列'),
  line('6E50', 3, '空中飞人系列'),
  line('6E60', 3, '系留式观光气球系列'),
  line('7000', 1, '压力管道元件'),
  line('7100', 2, '压力管道管子'),
  line('7200', 2, '压力管道管件'),
  line('7300', 2, '压力管道阀门'),
  line('7400', 2, '压力管道法兰'),
  line('7500', 2, '补偿器'),
  line('7700', 2, '压力管道密封元件'),
  line('7T00', 2, '压力管道特种元件'),
  line('8000', 1, '压力管道'),
  line('8100', 2, '长输管道'),
  line('8110', 3, '输油管道'),
  line('8120', 3, '输气管道'),
  line('8200', 2, '公用管道'),
  line('8210', 3, '燃气管道'),
  line('8220', 3, '热力管道'),
  line('8300', 2, '工业管道'),
  line('8310', 3, '工艺管道'),
  line('8320', 3, '动力管道'),
  line('8330', 3, '制冷管道'),
  line('9000', 1, '客运索道'),
  line('9100', 2, '客运架空索道'),
  line('9110', 3, '往复式客运架空索道'),
  line('9120', 3, '循环式客运架空索道'),
  line('9200', 2, '客运缆车'),
  line('9210', 3, '往复式客运缆车'),
  line('9220', 3, '循环式客运缆车'),
  line('9300', 2, '客运拖牵索道'),
  line('9310', 3, '低位客运拖牵索道'),
  line('9320', 3, '高位客运拖牵索道'),
  line('F000', 1, '安全附件'),
  line('7310', 3, '安全阀'),
  line('F220', 3, '爆破片装置'),
  line('F230', 3, '紧急切断阀'),
  line('F260', 3, '气瓶阀门'),
];

/** 特种设备目录. 7310 stands under 安全附件 although its code begins like a pipe part: so it was published. */
export const catalogue: InForce<readonly CatalogueLine[]> = [
  { from: day('2014-10-30'), value: lines2014, source: catalogue2014 },
];

/** The devices of today's catalogue by code. */
export const equipmentTypes: ReadonlyMap<string, EquipmentType> = new Map(
  lines2014.flatMap(({ code, kind, name }) => (kind === null ? [] : [[code, { code, kind, name }] as const])),
);

/** The 种类 that a type belongs to, as the catalogue writes it: 场（厂）内专用机动车辆; cylinders belong to 压力容器. */
export function officialKindOf(type: EquipmentType): string {
  return equipmentTypes.get(`${type.code.charAt(0)}000`)?.name ?? type.kind;
}
