import fc from 'fast-check';
import { type Day, day } from '../../../src/core/dates/day';
import { computeDeadlines } from '../../../src/core/deadlines/deadlines';
import { type Grade, gradeName } from '../../../src/core/grading/grade';
import { gradeUnits } from '../../../src/core/grading/gradeUnits';
import { readLedger } from '../../../src/core/ledger/readLedger';
import type { CellValue } from '../../../src/core/ledger/snapshot';
import { buildRegister } from '../../../src/core/register/buildRegister';
import { checkRequirements } from '../../../src/core/requirements/checkRequirements';
import { defaultRuleBook as book } from '../../../src/core/rulebook/ruleBook';
import { snapshotOf } from '../checks/testRule';
import { faultless, goodsLift, gradeOf, type UnitRow } from './gradeOf';
import { completed, isBlank, type RandomLedger, randomLedger } from './randomLedger';

const asOf: Day = day('2026-06-15');

/** The grade of the one unit, without the rest of the pipeline. */
function gradeOfLedger(ledger: RandomLedger): Grade {
  const sheets = ledger.map(({ sheet, cells }) => {
    return [sheet, [cells.map(({ title }) => title), cells.map(({ value }) => value)]] as const;
  });
  const register = buildRegister(readLedger(snapshotOf(Object.fromEntries(sheets))));
  const deadlines = computeDeadlines(register, book, asOf);
  const requirements = checkRequirements(register, deadlines, book, asOf);
  return gradeUnits({ register, deadlines, requirements, book, asOf })[0]!;
}

/** A is the worst class, 1 the best level. */
function isWithin(grade: string, { best, worst }: Grade['range']): boolean {
  const isClass = grade[0]! <= best[0]! && grade[0]! >= worst[0]!;
  return isClass && grade[1]! >= best[1]! && grade[1]! <= worst[1]!;
}

function expectWithin(ledger: RandomLedger, range: Grade['range']): void {
  const then = gradeName(gradeOfLedger(ledger));
  if (!isWithin(then, range)) throw new Error(`${then} is outside ${range.best} to ${range.worst}`);
}

const numRuns = 250;

describe('the range holds the grade', () => {
  test('after any answer to one of the blanks', () => {
    const property = fc.property(randomLedger, fc.nat(), (ledger, turn) => {
      const grade = gradeOfLedger(ledger);
      if (!isWithin(gradeName(grade), grade.range)) throw new Error('the grade itself is outside');
      const blanks = ledger.flatMap(({ cells }) => cells.filter(isBlank));
      if (blanks.length === 0) return;
      const place = turn % blanks.length;
      for (const answer of blanks[place]!.answers) {
        expectWithin(
          completed(ledger, (_, at) => (at === place ? answer : undefined)),
          grade.range,
        );
      }
    });
    fc.assert(property, { numRuns });
  });

  test('after any set of answers to some or all of the blanks', () => {
    const turns = fc.array(fc.option(fc.nat(), { nil: undefined, freq: 5 }), { minLength: 1 });
    const property = fc.property(
      randomLedger,
      fc.array(turns, { minLength: 3, maxLength: 3 }),
      (ledger, completions) => {
        const { range } = gradeOfLedger(ledger);
        for (const completion of completions) {
          const filled = completed(ledger, ({ answers }, place) => {
            const turn = completion[place % completion.length];
            return turn === undefined ? undefined : answers[turn % answers.length];
          });
          expectWithin(filled, range);
        }
      },
    );
    fc.assert(property, { numRuns });
  });
});

/** The place's and the trade's cell; what an answer to them may change must be named. */
const namedInWords = /场所类型|所属行业/;

describe('what widens the range is named', () => {
  test('a range of more than one grade comes with what is unknown', () => {
    const property = fc.property(randomLedger, (ledger) => {
      const { range, unknowns } = gradeOfLedger(ledger);
      if (range.best !== range.worst && unknowns.length === 0) throw new Error(`${range.best} to ${range.worst}`);
    });
    fc.assert(property, { numRuns });
  });

  test('the place or the trade, where an answer to it leads to another class', () => {
    const property = fc.property(randomLedger, (ledger) => {
      const grade = gradeOfLedger(ledger);
      const blanks = ledger.flatMap(({ cells }) => cells.filter(isBlank));
      blanks.forEach(({ title, answers }, place) => {
        if (!namedInWords.test(title)) return;
        for (const answer of answers) {
          const then = gradeOfLedger(completed(ledger, (_, at) => (at === place ? answer : undefined)));
          if (then.class === grade.class || grade.unknowns.some(({ zh }) => zh.includes(title))) continue;
          throw new Error(`${title} ${JSON.stringify(answer)}: ${grade.class} to ${then.class}`);
        }
      });
    });
    fc.assert(property, { numRuns });
  });

  test.each<[string, Change, string | null]>([
    ['a place left blank', { 场所类型: null }, '场所类型'],
    ['a trade left blank', { 所属行业: null }, '所属行业'],
    ['both left blank', { 场所类型: null, 所属行业: null }, '场所类型和所属行业'],
    ['a place left blank beside a known trade', { 场所类型: null, 所属行业: '机械制造' }, '场所类型'],
    ['nothing', {}, null],
    ['a place left blank by a hospital', { 使用单位名称: '高平市禾丰医院', 场所类型: null }, null],
  ])('%s', (_, change, expected) => {
    const { unknowns } = gradeOf({ ...faultless, ...change });
    const found = unknowns.filter(({ zh }) => namedInWords.test(zh));
    expect(found.map(({ zh }) => zh)).toEqual(expected === null ? [] : [expected]);
  });

  test('another column, by its title, where nothing else says it', () => {
    const { range, unknowns } = gradeOf({ ...faultless, 经常暴露人数: null });
    expect([range, unknowns]).toEqual([{ best: 'C2', worst: 'B2' }, [{ zh: '经常暴露人数', en: 'People exposed' }]]);
  });
});

/** A lift whose first inspection is still to come: its date is computed. */
const newLift: UnitRow = {
  ...goodsLift,
  投用日期: '2026-03-01',
  检验日期: null,
  自行检测日期: null,
  下次检验日期: null,
};
const vehicle: UnitRow = {
  设备种类: '场内机动车辆',
  设备名称: '厂内车辆',
  使用登记证编号: '晋E00002(20)',
  投用日期: '2020-05-01',
  下次检验日期: '2027-05-01',
  检验结论: '合格',
  使用状态: '在用',
};
const school: UnitRow = { ...faultless, 使用单位名称: '高平市禾丰学校', 场所类型: '学校' };

type Change = Readonly<Record<string, CellValue>>;

/** Ledgers of which the range once did not hold what an answer led to: found by the properties above. */
const seen: readonly [string, UnitRow, UnitRow[], { unit?: Change; device?: Change }, string][] = [
  [
    'a new lift failed its inspection',
    faultless,
    [{ ...newLift, 检验结论: null }],
    { device: { 检验结论: '不合格' } },
    'C4',
  ],
  ['a new lift was due earlier', faultless, [newLift], { device: { 下次检验日期: '2026-01-01' } }, 'C4'],
  [
    'a lift without a result failed',
    faultless,
    [{ ...goodsLift, 检验结论: null }],
    { device: { 检验结论: '不合格' } },
    'C4',
  ],
  [
    'a device without registration was put into use this month',
    faultless,
    [{ ...goodsLift, 使用登记证编号: '无', 投用日期: null }],
    { device: { 投用日期: '2026-06-10' } },
    'C3',
  ],
  [
    'an overdue device is stopped with notice',
    faultless,
    [{ ...goodsLift, 下次检验日期: '2026-01-01', 停用告知: '已办理', 使用状态: null }],
    { device: { 使用状态: '停用' } },
    'C2',
  ],
  [
    'an overdue inspection was put off',
    faultless,
    [{ ...goodsLift, 下次检验日期: '2026-01-01', 延期检验至: null, 延期检验文号: '晋延3号' }],
    { device: { 延期检验至: '2027-01-01' } },
    'C2',
  ],
  [
    'a vehicle carries visitors',
    { ...faultless, 所属行业: '机械制造' },
    [{ ...vehicle, 设备品种: null }],
    { device: { 设备品种: '非公路用旅游观光车辆' } },
    'B3',
  ],
  [
    'a place that its name told is another one',
    { ...school, 使用单位名称: '高平市禾丰学校用品有限公司', 场所类型: null },
    [goodsLift],
    { unit: { 场所类型: '工业企业' } },
    'C2',
  ],
  [
    'a factory of a known trade is a place of the public',
    { ...faultless, 场所类型: null, 所属行业: '机械制造' },
    [goodsLift],
    { unit: { 场所类型: '医院' } },
    'A2',
  ],
  [
    'a crane lifts molten metal',
    faultless,
    [{ ...vehicle, 设备种类: '起重机械', 设备名称: '起重机', 设备品种: null }],
    { device: { 设备品种: '冶金桥式起重机' } },
    'A3',
  ],
];

test.each(seen)('the range is open to what comes out when %s', (_, unit, devices, change, grade) => {
  const after = gradeOf(
    { ...unit, ...change.unit },
    devices.map((device) => ({ ...device, ...change.device })),
  );
  expect(gradeName(after)).toBe(grade);
  const { range } = gradeOf(unit, devices);
  expect([range, isWithin(grade, range)]).toEqual([range, true]);
});

describe('the range is no wider than the answers make it', () => {
  test.each<[string, Change, Change, string, string]>([
    ['nothing', {}, {}, 'C2', 'C2'],
    ['the result of the inspection', {}, { 检验结论: null }, 'C2', 'C4'],
    ['the next inspection', {}, { 下次检验日期: null }, 'C2', 'C4'],
    ['the last inspection, the next being known', {}, { 检验日期: null }, 'C2', 'C2'],
    ['the registration number', {}, { 使用登记证编号: null }, 'C2', 'C4'],
    ['the use of a device in order', {}, { 使用状态: null }, 'C2', 'C2'],
    ['the day of being put into use', {}, { 投用日期: null }, 'C2', 'C3'],
    ['the variety, which its name tells', {}, { 设备品种: null }, 'C2', 'C2'],
    ['the emergency plan', { 应急专项预案: null }, {}, 'C2', 'C3'],
    ['the last drill', { 最近演练日期: '不详' }, {}, 'C2', 'C3'],
    ['the safety manager', { 安全管理员: null }, {}, 'C2', 'C3'],
    ['the organisation, which is not asked of it', { 安全管理机构: null }, {}, 'C2', 'C2'],
    ['penalties', { 近一年行政处罚: null }, {}, 'C2', 'C3'],
    ['the standardisation', { 安全生产标准化等级: null }, {}, 'C1', 'C2'],
    ['listed supervision', { 是否挂牌督办: null }, {}, 'C2', 'C4'],
    ['the blacklist', { 是否列入黑名单: '不详' }, {}, 'C2', 'C4'],
    ['the people exposed', { 经常暴露人数: null }, {}, 'C2', 'B2'],
    ['accidents, which raise the class and are a veto', { 近两年责任事故: null }, {}, 'C2', 'B4'],
    ['the place', { 场所类型: null }, {}, 'C2', 'A2'],
    ['the credit rating, without a score', { 诚信等级: null }, {}, 'C2', 'C2'],
    ['the place of a school by its name', { 使用单位名称: '高平市禾丰小学', 场所类型: null }, {}, 'A2', 'A2'],
    [
      'the trade of a mine by its name',
      { 使用单位名称: '高平市禾丰煤业有限公司', 场所类型: '矿山', 所属行业: null },
      {},
      'B2',
      'B2',
    ],
  ])('when the ledger leaves open %s', (_, unit, device, best, worst) => {
    expect(gradeOf({ ...faultless, ...unit }, [{ ...goodsLift, ...device }]).range).toEqual({ best, worst });
  });

  test('when a stated total leaves nothing but the vetoes open', () => {
    const unit = { ...faultless, 评定总分: 85, 应急专项预案: null, 近一年行政处罚: null };
    expect(gradeOf(unit).range).toEqual({ best: 'C2', worst: 'C2' });
    expect(gradeOf(unit, [{ ...goodsLift, 检验结论: null }]).range).toEqual({ best: 'C2', worst: 'C4' });
  });

  test('when a veto is sure', () => {
    expect(gradeOf({ ...faultless, 是否列入黑名单: '是', 应急专项预案: null }).range).toEqual({
      best: 'C4',
      worst: 'C4',
    });
  });
});
