import fc from 'fast-check';
import { analyse } from '../../../src/core/analyse';
import { day } from '../../../src/core/dates/day';
import { type Grade, gradeName } from '../../../src/core/grading/grade';
import type { CellValue } from '../../../src/core/ledger/snapshot';
import { defaultRuleBook } from '../../../src/core/rulebook/ruleBook';
import { snapshotOf } from '../checks/testRule';

type Answers = Readonly<Record<string, readonly CellValue[]>>;

/** Every answer that a cell may give; a blank stands for each of them. The day of judging is 2026-06-15. */
const ofUnit: Answers = {
  场所类型: ['学校', '工业企业', '宾馆', '住宅小区', '煤矿'],
  主要负责人: ['赵国平', '无'],
  安全管理机构: ['已设立', '无'],
  安全管理制度: ['齐全', '无'],
  安全管理员: ['钱晓东', '无'],
  '专职/兼职': ['专职', '兼职'],
  A证编号: ['A00000001', '无'],
  安全总监: ['孙文斌', '无'],
  应急专项预案: ['有', '无'],
  最近演练日期: ['2026-05-10', '2020-01-01'],
  近两年责任事故: ['无', '1起'],
  近一年行政处罚: ['无', '1次'],
  是否挂牌督办: ['否', '是'],
  是否列入黑名单: ['否', '是'],
  安全生产标准化等级: ['一级', '三级', '未达标'],
  诚信等级: ['1级', '4级'],
  经常暴露人数: [10, 60],
};
const ofDevice: Answers = {
  设备品种: ['曳引驱动乘客电梯', '曳引驱动载货电梯'],
  使用登记证编号: ['梯晋E00123', '无'],
  投用日期: ['2020-05-01', '2026-03-01'],
  下次检验日期: ['2027-05-01', '2026-01-01'],
  检验结论: ['合格', '不合格'],
  停用告知: ['已办理', '无'],
};
const ofBoiler: Answers = {
  使用登记证编号: ['锅晋E00123', '无'],
  下次检验日期: ['2027-05-01', '2026-01-01'],
  '额定压力(MPa)': [1.25, 4],
};
const ofHazard: Answers = {
  隐患等级: ['一般', '重大'],
  整改期限: ['2026-12-31', '2026-01-01'],
};
const scores: Answers = { 维护保养得分: [20], 人员配备得分: [4], 应急管理得分: [12] };

const groups = [ofUnit, ofDevice, ofBoiler, ofHazard];
const columns = groups.flatMap((group, number) => Object.keys(group).map((title) => ({ number, title })));

/** One cell for each column, in order. */
type Cells = readonly CellValue[];

interface Shape {
  readonly use: string;
  readonly withBoiler: boolean;
  readonly withHazard: boolean;
  /** A blank here means that it is not put right yet. */
  readonly state: string | null;
  readonly scored: Readonly<Record<string, CellValue>>;
}

function gradeOf(cells: Cells, { use, withBoiler, withHazard, state, scored }: Shape): Grade {
  const name = '禾丰';
  const rowsOf = (number: number, fixed: Readonly<Record<string, CellValue>>) => {
    const own = columns.flatMap(({ number: of, title }, place) =>
      of === number ? [[title, cells[place]!] as const] : [],
    );
    const row = new Map<string, CellValue>([['使用单位名称', name], ...Object.entries(fixed), ...own]);
    return [[...row.keys()], [...row.values()]];
  };
  const sheets = {
    使用单位: rowsOf(0, scored),
    特种设备: rowsOf(1, { 设备种类: '电梯', 设备名称: '电梯', 使用状态: use }),
    ...(withBoiler && { 锅炉: rowsOf(2, { 设备种类: '锅炉', 设备名称: '蒸汽锅炉', 设备品种: '承压蒸汽锅炉' }) }),
    ...(withHazard && { 隐患台账: rowsOf(3, { 隐患描述: '护栏松动', 发现日期: '2025-12-20', 整改状态: state }) }),
  };
  return analyse(snapshotOf(sheets), defaultRuleBook, day('2026-06-15')).grades[0]!;
}

const cells: fc.Arbitrary<Cells> = fc.tuple(
  ...columns.map(({ number, title }) =>
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...groups[number]![title]!) },
      { weight: 1, arbitrary: fc.constantFrom<CellValue[]>(null, '不详') },
    ),
  ),
);
const shape: fc.Arbitrary<Shape> = fc.record({
  use: fc.constantFrom('在用', '在用', '停用'),
  withBoiler: fc.boolean(),
  withHazard: fc.boolean(),
  state: fc.constantFrom('已整改', '整改中', '不详', null),
  scored: fc
    .subarray(Object.entries(scores))
    .map((some) => Object.fromEntries(some.map(([title, [points]]) => [title, points!]))),
});

const isBlank = (cell: CellValue): boolean => cell === null || cell === '不详';

const placeOf = (title: string): number => columns.findIndex((column) => column.number === 1 && column.title === title);
const [nextInspection, result, commissioned] = [placeOf('下次检验日期'), placeOf('检验结论'), placeOf('投用日期')];

/** Open to every answer; but the first inspection of a lift put into use this year is computed, and has no result yet. */
function isOpen(cells: Cells, place: number): boolean {
  const isStillToCome = isBlank(cells[nextInspection]!) && cells[commissioned] === '2026-03-01';
  return isBlank(cells[place]!) && !(isStillToCome && (place === nextInspection || place === result));
}

/** A is the worst class, 1 the best level. */
function isWithin(grade: string, { best, worst }: Grade['range']): boolean {
  const isClass = grade[0]! <= best[0]! && grade[0]! >= worst[0]!;
  return isClass && grade[1]! >= best[1]! && grade[1]! <= worst[1]!;
}

test('no answer to one of the blanks leads out of the range', () => {
  fc.assert(
    fc.property(cells, shape, fc.nat(), (given, of, turn) => {
      const { range } = gradeOf(given, of);
      const blanks = given.flatMap((_, place) => (isOpen(given, place) ? [place] : []));
      if (blanks.length === 0) return;
      const place = blanks[turn % blanks.length]!;
      const { number, title } = columns[place]!;
      for (const answer of groups[number]![title]!) {
        const then = gradeName(
          gradeOf(
            given.map((cell, at) => (at === place ? answer : cell)),
            of,
          ),
        );
        if (!isWithin(then, range))
          throw new Error(`${title} = ${JSON.stringify(answer)}: ${then} is outside ${range.best} to ${range.worst}`);
      }
    }),
    { numRuns: 150, seed: 20230403 },
  );
});

test('no set of answers to all blanks leads out of the range', () => {
  fc.assert(
    fc.property(cells, shape, cells, (given, of, answers) => {
      const { range } = gradeOf(given, of);
      const filled = given.map((cell, place) => {
        if (!isOpen(given, place)) return cell;
        const { number, title } = columns[place]!;
        return isBlank(answers[place]!) ? groups[number]![title]![0]! : answers[place]!;
      });
      const then = gradeName(gradeOf(filled, of));
      if (!isWithin(then, range)) throw new Error(`${then} is outside ${range.best} to ${range.worst}`);
    }),
    { numRuns: 150, seed: 20230403 },
  );
});
