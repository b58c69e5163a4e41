import { type Grade, gradeName } from '../../../src/core/grading/grade';
import { defaultRuleBook } from '../../../src/core/rulebook/ruleBook';
import { faultless, goodsLift, gradeOf, type UnitRow } from './gradeOf';

function classRule(grade: Grade): string {
  return grade.reasons.find((reason) => reason.about === 'class')!.rule;
}

const forklift: UnitRow = {
  ...goodsLift,
  设备种类: '场内机动车辆',
  设备品种: '叉车',
  设备名称: '叉车',
  设备代码: '51101012320202781',
};
const passengerLift: UnitRow = {
  ...goodsLift,
  设备品种: '曳引驱动乘客电梯',
  设备名称: '乘客电梯',
  设备代码: '31101012320202782',
};
const device = (kind: string, variety: string, code: string, more: UnitRow = {}): UnitRow => ({
  ...goodsLift,
  设备种类: kind,
  设备品种: variety,
  设备名称: variety,
  设备代码: `${code}1012320202783`,
  ...more,
});

describe('the class', () => {
  test.each<[string, string, string, readonly UnitRow[]]>([
    ['a school', 'A1', '学校', [goodsLift]],
    ['a hotel with a passenger lift', 'A2', '宾馆', [passengerLift]],
    ['a hotel with a goods lift only', 'C', '宾馆', [goodsLift]],
    ['a factory with a ropeway', 'A3', '工业企业', [device('客运索道', '循环式客运架空索道', '9120')]],
    ['a filling station', 'A4', '液化石油气充装站', [goodsLift]],
    ['a boiler of 3.8 MPa', 'A5', '工业企业', [device('锅炉', '承压蒸汽锅炉', '1100', { '额定压力(MPa)': 3.8 })]],
    ['a boiler of 1.25 MPa', 'B2', '工业企业', [device('锅炉', '承压蒸汽锅炉', '1100', { '额定压力(MPa)': 1.25 })]],
    [
      'five third-class vessels',
      'A6',
      '工业企业',
      Array(5).fill(device('压力容器', '第三类压力容器', '2130')) as UnitRow[],
    ],
    [
      'four third-class vessels',
      'B2',
      '工业企业',
      Array(4).fill(device('压力容器', '第三类压力容器', '2130')) as UnitRow[],
    ],
    ['a crane for molten metal', 'A8', '工业企业', [device('起重机械', '冶金桥式起重机', '4150')]],
    ['fifty devices', 'A9', '工业企业', Array(50).fill(forklift) as UnitRow[]],
    ['forty-nine devices', 'B1', '工业企业', Array(49).fill(forklift) as UnitRow[]],
    ['twenty devices', 'B1', '工业企业', Array(20).fill(forklift) as UnitRow[]],
    ['nineteen devices', 'C', '工业企业', Array(19).fill(forklift) as UnitRow[]],
    ['housing with a passenger lift', 'B3', '住宅小区', [passengerLift]],
    ['a mine', 'B4', '煤矿', [goodsLift]],
    ['a sightseeing vehicle', 'B5', '工业企业', [device('场内机动车辆', '非公路用旅游观光车辆', '5200')]],
    ['a factory with a forklift', 'C', '工业企业', [forklift]],
  ])('of %s comes from row %s', (_, rule, place, devices) => {
    expect(classRule(gradeOf({ ...faultless, 场所类型: place }, devices))).toBe(rule);
  });

  test('of a mine comes from any of its devices, also from cylinders and pipes', () => {
    const cylinder = device('气瓶', '无缝气瓶', '2310');
    expect(classRule(gradeOf({ ...faultless, 场所类型: '煤矿' }, [cylinder]))).toBe('B4');
  });

  test('of a factory does not hang on what is no special equipment', () => {
    const loader = {
      ...forklift,
      设备种类: null,
      设备品种: null,
      设备名称: '装载机',
      设备代码: null,
      使用登记证编号: null,
    };
    const grade = gradeOf({ ...faultless, 场所类型: '工业企业' }, [forklift, loader]);
    expect([grade.class, grade.range.worst[0]]).toEqual(['C', 'C']);
  });

  test('is open by one where a kept cell gives no answer, and not for a column that is not kept', () => {
    expect(gradeOf(faultless).range.worst[0]).toBe('C');
    expect(gradeOf({ ...faultless, 经常暴露人数: null }).range.worst[0]).toBe('B');
    expect(gradeOf({ ...faultless, 近两年责任事故: '不详' }).range.worst[0]).toBe('B');
  });

  test('rises by one with an accident within two years', () => {
    const grade = gradeOf({ ...faultless, 近两年责任事故: '1起' });
    expect([grade.class, grade.reasons.some((reason) => reason.rule === 'M1')]).toEqual(['B', true]);
  });

  test('rises with fifty people exposed, not with forty-nine', () => {
    expect(gradeOf({ ...faultless, 经常暴露人数: 50 }).class).toBe('B');
    expect(gradeOf({ ...faultless, 经常暴露人数: 49 }).class).toBe('C');
  });

  test.each<[string, UnitRow, string]>([
    // 2020-05-01 and six years: over since 2026-05-02; seven years last until 2027-05-01.
    ['rises with a device in use beyond its design life', { 设计使用年限: 6 }, 'B'],
    ['does not rise while the design life lasts', { 设计使用年限: 7 }, 'C'],
    ['does not rise for a stopped device beyond its design life', { 设计使用年限: 6, 使用状态: '停用' }, 'C'],
    ['does not rise where no number of years is given', { 设计使用年限: '/' }, 'C'],
  ])('%s', (_, device, expected) => {
    const grade = gradeOf(faultless, [{ ...goodsLift, ...device }]);
    expect([grade.class, grade.reasons.some(({ rule }) => rule === 'M4')]).toEqual([expected, expected === 'B']);
  });

  test('says of the design life that it is a proposal, and may be told not to rise with it', () => {
    const device = { ...goodsLift, 设计使用年限: 6 };
    const reason = gradeOf(faultless, [device]).reasons.find(({ rule }) => rule === 'M4');
    expect([reason?.source.certainty, reason?.text.zh]).toEqual([
      'proposal',
      '有超过设计使用年限的设备在用（需核实），上调一类',
    ]);
    const [now] = defaultRuleBook.classModifiers;
    const book = {
      ...defaultRuleBook,
      classModifiers: [{ ...now!, value: { ...now!.value!, beyondDesignLife: false } }],
    };
    expect(gradeOf(faultless, [device], '2026-06-15', {}, book).class).toBe('C');
  });

  test('is open by one where the design life is left blank', () => {
    const { range, unknowns } = gradeOf(faultless, [{ ...goodsLift, 设计使用年限: null }]);
    expect([range, unknowns.map(({ zh }) => zh)]).toEqual([{ best: 'C2', worst: 'B2' }, ['设计使用年限']]);
  });

  test('stays open up to A where the place is unknown', () => {
    const unknown = { ...faultless, 使用单位名称: '禾丰', 场所类型: null };
    const grade = gradeOf(unknown);
    expect([grade.class, grade.range.worst[0]]).toEqual(['C', 'A']);
    expect(grade.unknowns.map((text) => text.zh)).toContain('场所类型和所属行业');
  });
});

describe('the level', () => {
  test('is 2 on the qualitative path when all of 3211 is in order', () => {
    const grade = gradeOf(faultless);
    expect([gradeName(grade), grade.method, grade.range]).toEqual(['C2', 'qualitative', { best: 'C2', worst: 'C2' }]);
  });

  test('is 2 with a way to 1, which asks for what is still missing', () => {
    expect(gradeOf(faultless).improvement!.zh).toBe('落实：标准化二级以上 → C1');
    expect(gradeOf({ ...faultless, 近两年责任事故: null }).improvement!.zh).toBe(
      '落实：标准化二级以上；补充资料并核实：无责任事故 → C1',
    );
  });

  test('is 1 with standardisation of the second grade besides', () => {
    expect(gradeOf({ ...faultless, 安全生产标准化等级: '二级' }).level).toBe(1);
  });

  test('is 3, open to 2, while the ledger does not say enough', () => {
    const grade = gradeOf({ ...faultless, 近一年行政处罚: null });
    expect([grade.level, grade.method, grade.range.best]).toEqual([3, 'insufficient', 'C2']);
    expect(grade.improvement!.zh).toBe('补充资料并核实：近一年无行政处罚 → C2');
  });

  test('is 3 when one item of 3211 is surely missing', () => {
    const grade = gradeOf({ ...faultless, 应急专项预案: '无' });
    expect([grade.level, grade.method]).toEqual([3, 'qualitative']);
    expect(grade.improvement!.zh).toBe('落实：应急专项预案 → C2');
  });

  test.each([
    [90, 1],
    [89.9, 2],
    [80, 2],
    [79.9, 3],
    [60, 3],
    [59.9, 4],
  ])('of a stated total of %d points is %d', (points, level) => {
    const grade = gradeOf({ ...faultless, 评定总分: points });
    expect([grade.level, grade.method, grade.score]).toEqual([level, 'points', points]);
  });

  test('of a stated total says which score the next level needs', () => {
    // 80 is the next cut-off: 80 − 65.5 = 14.5.
    const { improvement } = gradeOf({ ...faultless, 评定总分: 65.5 });
    expect(improvement!.zh).toBe('评定得分提高到80分（还差14.5分） → C2');
  });

  test('comes from the factors scored on the spot and the automatic items', () => {
    // Full marks in every factor: 100 of 100, plus 1 for standardisation grade 3, capped at 100.
    const full = {
      安全管理制度得分: 15,
      人员配备得分: 20,
      隐患排查得分: 15,
      维护保养得分: 20,
      安全投入得分: 8,
      安全教育得分: 10,
      应急管理得分: 12,
    };
    expect(gradeOf({ ...faultless, ...full }).score).toBe(100);
    // 15 points fewer (85 of 100), plus 1 for standardisation: 86 → level 2.
    const fewer = gradeOf({ ...faultless, ...full, 安全管理制度得分: 0 });
    expect([fewer.score, fewer.level]).toEqual([86, 2]);
    expect(fewer.improvement!.zh).toContain('→ C1');
  });

  test.each<[string, string, UnitRow, readonly UnitRow[]]>([
    ['a device without registration', 'V1', faultless, [{ ...goodsLift, 使用登记证编号: '未办' }]],
    ['a device past its inspection', 'V2', faultless, [{ ...goodsLift, 下次检验日期: '2026-06-14' }]],
    ['listed supervision', 'V7', { ...faultless, 是否挂牌督办: '是' }, [goodsLift]],
    ['the blacklist', 'V9', { ...faultless, 是否列入黑名单: '是' }, [goodsLift]],
  ])('is 4 with %s', (_, veto, unit, devices) => {
    const grade = gradeOf({ ...unit, 评定总分: 95 }, devices);
    expect([grade.level, grade.method]).toEqual([4, 'veto']);
    expect(grade.reasons.map((reason) => reason.rule)).toContain(veto);
    // Once the veto is cured, 95 points are level 1 again, after three months at level 3.
    expect(grade.improvement!.zh).toMatch(/^消除.* → C3，满3个月后可评为C1$/);
  });

  test('stays open to 4 where the ledger does not tell whether a hazard is serious, or put right', () => {
    const hazards = (...cells: (string | null)[]) => [
      ['使用单位名称', '隐患描述', '隐患等级', '整改期限', '整改状态'],
      [faultless['使用单位名称']!, '护栏松动', ...cells],
    ];
    const judge = (...cells: (string | null)[]) =>
      gradeOf(faultless, [goodsLift], '2026-06-15', { 隐患台账: hazards(...cells) });
    expect(judge('一般', '2026-12-31', '整改中').range).toEqual({ best: 'C2', worst: 'C2' });
    expect(judge(null, '2026-12-31', '整改中').range).toEqual({ best: 'C2', worst: 'C4' });
    expect(judge('重大', '2026-12-31', '不详').range).toEqual({ best: 'C2', worst: 'C4' });
    expect(judge('重大', '2026-12-31', '整改中').level).toBe(4);
    // Past the deadline, and nobody says whether it was put right: no level 2 yet.
    expect(judge('一般', '2026-05-31', '不详').level).toBe(3);
  });

  test('is not 4 on the last valid day of an inspection', () => {
    expect(gradeOf({ ...faultless, 评定总分: 95 }, [{ ...goodsLift, 下次检验日期: '2026-06-15' }]).level).toBe(1);
  });

  test('is 3 in the first twelve months of a unit', () => {
    const fresh = {
      ...goodsLift,
      投用日期: '2025-12-01',
      设备代码: '31201012320252780',
      检验日期: '2025-11-20',
      下次检验日期: '2026-11-30',
    };
    const grade = gradeOf(faultless, [fresh]);
    expect([grade.method, grade.level, grade.improvement]).toEqual(['newUnit', 3, null]);
  });
});

describe('what the ledger states itself', () => {
  test('is kept beside the grade and never takes its place', () => {
    const grade = gradeOf({ ...faultless, 风险等级: 'A1' });
    expect([gradeName(grade), grade.stated!.class, grade.stated!.level]).toEqual(['C2', 'A', 1]);
  });

  test('is null where the ledger states nothing', () => {
    expect(gradeOf(faultless).stated).toBeNull();
  });
});

describe('supervision by the matrix', () => {
  test('counts the next check from the last one', () => {
    // C2: every 12 months; last check 2026-01-10 → 2027-01-10.
    const grade = gradeOf({ ...faultless, 最近现场检查日期: '2026-01-10' });
    expect([grade.siteCheck.due?.to, grade.measure.zh]).toEqual(['2027-01-10', '抽查']);
  });

  test('asks for a check at once where none is on record as never done', () => {
    const grade = gradeOf({ ...faultless, 最近现场检查日期: '无' });
    expect(grade.siteCheck.due?.to).toBe('2026-06-15');
  });
});

test('the class of a unit without any device on record stays open to what it may have', () => {
  // A1 is a place; A2 is a place with passenger devices; 50 devices are A9.
  expect(gradeOf({ ...faultless, 场所类型: '宾馆', 特种设备数量: 3 }, []).range.worst).toMatch(/^A/);
  expect(gradeOf({ ...faultless, 特种设备数量: 3 }, []).range.worst).toMatch(/^B/);
  expect(gradeOf({ ...faultless, 特种设备数量: 60 }, []).range.worst).toMatch(/^A/);
  expect(gradeOf({ ...faultless, 特种设备数量: 0 }, []).range.worst).toMatch(/^C/);
  expect(gradeOf(faultless, []).unknowns.map(({ zh }) => zh)).toContain('有哪些特种设备（台账未列设备）');
});
