import fc from 'fast-check';
import type { CellValue } from '../../../src/core/ledger/snapshot';

/** A cell and all that may be written into it; a fixed cell has no answers. The day of judging is 2026-06-15. */
export interface Cell {
  readonly title: string;
  readonly value: CellValue;
  readonly answers: readonly CellValue[];
}

export interface Row {
  readonly sheet: string;
  readonly cells: readonly Cell[];
}

/** One unit's rows, each on a sheet of its own. */
export type RandomLedger = readonly Row[];

/** The first answer is the usual one. */
type Answers = Readonly<Record<string, readonly CellValue[]>>;

const dates = ['2020-05-01', '2026-03-01', '2026-06-10', '2000-06-14', '2025-01-20', '2023-07-01', '2025-12-20'];

const anyPlace: Answers = {
  场所类型: ['工业企业', '学校', '宾馆', '住宅小区', '煤矿', '旅游景区', '建筑工地', '加油站'],
  所属行业: ['机械制造', '危险化学品', '煤炭开采', '气瓶充装'],
};

const ofUnit: Answers = {
  主要负责人: ['赵国平', '无'],
  安全管理机构: ['已设立', '无'],
  安全管理制度: ['齐全', '无'],
  安全管理员: ['钱晓东', '无'],
  '专职/兼职': ['专职', '兼职'],
  A证编号: ['A00000001', '无'],
  安全总监: ['孙文斌', '无'],
  应急专项预案: ['有', '无'],
  最近演练日期: ['2026-05-10', '2020-01-01', '2025-09-01'],
  近两年责任事故: ['无', '1起'],
  近一年行政处罚: ['无', '1次'],
  是否挂牌督办: ['否', '是'],
  是否列入黑名单: ['否', '是'],
  安全生产标准化等级: ['一级', '三级', '未达标'],
  诚信等级: ['1级', '3级', '4级'],
  经常暴露人数: [10, 60],
  特种设备数量: [1, 0, 3, 25, 60],
};

/** Points that staff gave, all or some. */
const scores: Answers = {
  维护保养得分: [20],
  人员配备得分: [4],
  应急管理得分: [12],
  安全管理制度得分: [15],
  安全教育得分: [10],
};

const ofDevice: Answers = {
  使用登记证编号: ['证晋E00123', '无'],
  投用日期: dates,
  检验日期: dates,
  下次检验日期: ['2027-05-01', '2026-01-01', '2026-06-15'],
  检验结论: ['合格', '不合格', '整改后使用'],
  停用告知: ['已办理', '无'],
  使用状态: ['在用', '停用', '报废'],
  制造日期: dates,
  安装监督检验日期: dates,
  设计使用年限: [30, 5, 1],
  延期检验至: ['2027-01-01'],
  延期检验文号: ['晋延3号'],
};

interface Kind {
  readonly fixed: Readonly<Record<string, CellValue>>;
  readonly answers: Answers;
}

const kinds: readonly Kind[] = [
  { fixed: { 设备种类: '电梯' }, answers: { 设备品种: ['曳引驱动乘客电梯', '曳引驱动载货电梯'] } },
  {
    fixed: { 设备种类: '锅炉', 设备名称: '蒸汽锅炉' },
    answers: { '额定压力(MPa)': [1.25, 4], 设备级别: ['B', 'D'], 下次内部检验日期: ['2028-01-01', '2025-01-01'] },
  },
  {
    fixed: { 设备种类: '压力容器', 设备名称: '压力容器' },
    answers: {
      安全状况等级: [1, 3, 4, 5],
      设备级别: ['第一类', '第三类'],
      设备品种: ['移动式压力容器', '快开门压力容器', '氧舱'],
      安全阀校验有效期: ['2027-01-01', '2025-01-01'],
    },
  },
  {
    fixed: { 设备种类: '起重机械' },
    answers: { 设备品种: ['门式起重机', '冶金桥式起重机', '施工升降机'], 操作方式: ['地面', '司机室'] },
  },
  { fixed: { 设备种类: '场内机动车辆' }, answers: { 设备品种: ['叉车', '非公路用旅游观光车辆'] } },
  {
    fixed: { 设备种类: '压力管道', 设备名称: '工业管道' },
    answers: { '管道长度(m)': [100, 20000], 安全状况等级: [1, 3, 4] },
  },
  {
    fixed: { 设备种类: '大型游乐设施', 设备名称: '旋转木马' },
    answers: { 最近演练日期: ['2026-05-10', '2020-01-01', '2025-09-01'] },
  },
  { fixed: { 设备名称: '一号设备' }, answers: { 设备种类: ['场内机动车辆', '锅炉', '起重机械', '大型游乐设施'] } },
];

const ofPerson: Answers = {
  作业项目: ['N1', 'G1', 'Q2', 'A'],
  有效期至: ['2027-01-01', '2025-01-01'],
  发证日期: ['2024-01-01', '2019-01-01'],
};
const ofHazard: Answers = { 隐患等级: ['一般', '重大'], 整改期限: ['2026-12-31', '2026-01-01'] };

/** A name that leaves no doubt about the place is not contradicted by what is written into a blank. */
const names: Readonly<Record<string, Answers>> = {
  禾丰: anyPlace,
  高平市禾丰学校: { 场所类型: ['学校'], 所属行业: ['教育'] },
  高平市禾丰煤矿有限公司: { 场所类型: ['煤矿'], 所属行业: ['煤炭开采'] },
  高平市禾丰学校用品有限公司: anyPlace,
  高平市禾丰煤矿机械厂: anyPlace,
};

/** Ledgers of one unit; some columns are not kept, some cells are blank or say 不详. */
export const randomLedger: fc.Arbitrary<RandomLedger> = fc.constantFrom(...Object.keys(names)).chain((name) => {
  const named = { 使用单位名称: name };
  const places = names[name]!;
  const devices = fc
    .array(
      fc.constantFrom(...kinds).chain(({ fixed, answers }) => rowOf({ ...named, ...fixed }, answers, ofDevice)),
      {
        maxLength: 3,
      },
    )
    .map((rows) => rows.map((cells, at): Row => ({ sheet: `特种设备${String(at)}`, cells })));
  const state = fc.constantFrom('已整改', '整改中', '不详', null);
  const hazard = state.chain((now) =>
    rowOf({ ...named, 隐患描述: '护栏松动', 发现日期: '2025-12-20', 整改状态: now }, ofHazard),
  );
  return fc
    .tuple(
      fc.oneof({ weight: 2, arbitrary: rowOf(named, places, ofUnit) }, rowOf(named, places, ofUnit, scores)),
      devices,
      fc.option(rowOf({ 姓名: '周大海', 聘用单位: name }, ofPerson)),
      fc.option(hazard),
    )
    .map(([unit, rows, person, found]) => [
      { sheet: '使用单位', cells: unit },
      ...rows,
      ...(person === null ? [] : [{ sheet: '作业人员', cells: person }]),
      ...(found === null ? [] : [{ sheet: '隐患台账', cells: found }]),
    ]);
});

/** Nine columns in ten are kept, three cells in four hold an answer, mostly the usual one. */
function rowOf(fixed: Readonly<Record<string, CellValue>>, ...groups: readonly Answers[]): fc.Arbitrary<Cell[]> {
  const columns = groups.flatMap((group) =>
    Object.entries(group).map(([title, answers]) => {
      const value = fc.oneof(
        { weight: 5, arbitrary: fc.constant(answers[0]!) },
        { weight: 3, arbitrary: fc.constantFrom(...answers) },
        { weight: 2, arbitrary: fc.constantFrom<CellValue[]>(null, '不详') },
      );
      return fc.option(
        value.map((cell): Cell => ({ title, value: cell, answers: group === scores ? [] : answers })),
        { freq: 9 },
      );
    }),
  );
  const head = Object.entries(fixed).map(([title, value]): Cell => ({ title, value, answers: [] }));
  return fc.tuple(...columns).map((cells) => [...head, ...cells.filter((cell) => cell !== null)]);
}

export function isBlank({ value, answers }: Cell): boolean {
  return answers.length > 0 && (value === null || value === '不详');
}

/** The ledger with an answer in each blank; undefined leaves it blank. */
export function completed(
  ledger: RandomLedger,
  answer: (cell: Cell, place: number) => CellValue | undefined,
): RandomLedger {
  let place = 0;
  return ledger.map(({ sheet, cells }) => ({
    sheet,
    cells: cells.map((cell) => {
      if (!isBlank(cell)) return cell;
      const value = answer(cell, place++);
      return value === undefined ? cell : { ...cell, value };
    }),
  }));
}
