import { column, call, type Given, one, zh } from './call';
import type { FormulaId } from '../../../src/core/formulas/formulaIds';

type Row = [what: string, id: FormulaId, given: Given[], answer: string | number];

/** Serials of the 1900 system: 46023 is 2026-01-01. */
const plain: Row[] = [
  ['a hospital with a lift is class A', 'RISKCLASS', ['医院', '电梯', 3], 'A'],
  ['fork-lifts in a factory are class C', 'RISKCLASS', ['工厂', '叉车', 2], 'C'],
  ['without place and industry a class stays open', 'RISKCLASS', [null, '叉车', 2], 'C(C–A)'],
  ['a catalogue code stands for a device', 'RISKCLASS', ['幼儿园', '3110', 1], 'A'],
  ['several devices stand in one cell', 'RISKCLASS', ['工厂', '叉车2台、起重机'], 'C'],
  ['several devices stand side by side', 'RISKCLASS', ['工厂', [['叉车', '起重机', null]], [[2, 3, null]]], 'C'],
  ['a score alone leaves the vetoes open', 'RISKLEVEL', [85], '2(2–4)'],
  [
    'a score with nothing left open is a number',
    'RISKLEVEL',
    [85, ...blank(6), '叉车', '车11晋E00001(20)', '2027-05-01', 'N1', '2028-01-01'],
    2,
  ],
  ['seven factors stand side by side', 'RISKLEVEL', [[[15, 15, 15, 15, 10, 10, 10]]], '2(2–4)'],
  ['a listing is a veto', 'RISKLEVEL', [95, null, null, null, '是'], 4],
  [
    'a grade is class and level',
    'RISKGRADE',
    ['工厂', '叉车', 1, 85, null, '车11晋E00001(20)', '2027-05-01', 'N1', '2028-01-01'],
    'C2',
  ],
  ['an inspection past its day is a veto', 'RISKGRADE', ['学校', '锅炉', 1, 92, null, null, '2026-01-01'], 'A4'],
  [
    'everything at hand meets 3211',
    'CHECK3211',
    [
      '叉车',
      2,
      '有',
      '有',
      '李某某',
      '赵某某',
      '王某某',
      '有',
      '车11晋E00001(20)',
      '2027-05-01',
      'N1',
      '2028-01-01',
      '有',
      '2026-06-01',
    ],
    '全部符合',
  ],
  // The cycle of fork-lifts is two years: 2025-06-01 + 24 months = 2027-06-01.
  ['a fork-lift is inspected every two years', 'NEXTINSPECTION', ['叉车', '2025-06-01'], serial('2027-06-01')],
  ['a serial is a day', 'NEXTINSPECTION', ['叉车', serial('2025-06-01')], serial('2027-06-01')],
  [
    'a printed date beats the cycle',
    'NEXTINSPECTION',
    ['叉车', '2025-06-01', null, '2026-12-31'],
    serial('2026-12-31'),
  ],
  [
    'a cycle that a report states beats the usual one',
    'NEXTINSPECTION',
    ['压力容器', '2024-05-01', null, null, 36],
    serial('2027-05-01'),
  ],
  [
    'a printed date beats a stated cycle',
    'NEXTINSPECTION',
    ['压力容器', '2024-05-01', null, '2026-01-01', 36],
    serial('2026-01-01'),
  ],
  ['a month counts to its last day', 'NEXTINSPECTION', ['叉车', null, null, '2027年2月'], serial('2027-02-28')],
  [
    'boilers of grade D are not inspected',
    'NEXTINSPECTION',
    ['承压热水锅炉', '2024-05-01', null, null, null, null, 'D'],
    '不适用',
  ],
  // 2026-11-01 to 2026-11-23 are 22 days.
  ['a day that has passed is overdue', 'DUESTATUS', ['2026-11-01'], '已超期22天'],
  ['a status goes by the day that is given', 'DUESTATUS', ['2026-11-01', '2026-07-01'], '正常'],
  // 2024-06-01 + 24 months = 2026-06-01, 175 days before 2026-11-23.
  ['a status is worked out by kind', 'DUESTATUS', [null, null, '叉车', '2024-06-01'], '已超期175天'],
  ['无 is no date', 'DUESTATUS', ['无'], '缺资料'],
  ['a certificate is valid', 'CERTSTATUS', ['2028-04-02', 'N1'], '有效'],
  ['a certificate has expired', 'CERTSTATUS', ['2026-11-20'], '已过期3天'],
  ['no certificate is for ever', 'CERTSTATUS', ['长期'], '缺资料'],
  ['schools are the education office’s', 'SUPERVISINGDEPT', ['学校'], '市教育局'],
  ['a name tells the department, too', 'SUPERVISINGDEPT', [null, null, '高平市某某中学'], '市教育局'],
  ['what the ledger names counts first', 'SUPERVISINGDEPT', ['学校', null, null, null, '市教育局'], '市教育局'],
  ['class A level 2 is visited every four months', 'PATROLCYCLE', ['A2'], 4],
  ['class and level may stand apart', 'PATROLCYCLE', ['A类', 3], 2],
  ['a grade that is open is read', 'PATROLCYCLE', ['A2(A1–A4)'], 4],
  ['class A level 4 reports every month', 'REPORTCYCLE', ['A4'], 1],
  ['a date in words', 'LEDGERDATE', ['二〇二六年一月一日'], 46023],
  ['a month is its last day', 'LEDGERDATE', ['2026年3月'], serial('2026-03-31')],
  ['a blank stays blank', 'LEDGERDATE', [[[null]]], ''],
  ['a right code', 'CHECKUSCC', ['91140581MA00000002'], '正确'],
  [
    'a code given as a number',
    'CHECKUSCC',
    [911405810000000000],
    '是数字格式，后几位已变成0：请把单元格设为文本，对照原件重新录入',
  ],
  ['a right id number', 'CHECKIDCARD', ['11010519491231002X'], '正确'],
];

function blank(count: number): null[] {
  return new Array<null>(count).fill(null);
}

/** Days since 1899-12-30. */
function serial(day: string): number {
  return Date.parse(day) / 86_400_000 + 25569;
}

test.each(plain)('%s: %s(%j) is %j', (_, id, given, answer) => {
  expect(one(id, given)).toBe(answer);
});

const refused: Row[] = [
  [
    'nothing given',
    'RISKGRADE',
    [],
    '#VALUE! 没有填参数：请选择标题行和数据行，例如 =RISKGRADE(A$3:AF$3,A4:AF500)，或逐项填写。',
  ],
  [
    'rows of different numbers',
    'NEXTINSPECTION',
    [column('叉车', '电梯'), column(1, 2, 3)],
    '#VALUE! 各参数的行数不一致：每个参数选同样多的行，或只填一个值。',
  ],
  [
    'fewer counts than kinds',
    'RISKCLASS',
    ['工厂', '叉车、电梯', 2],
    '#VALUE! “台数”与“设备种类”的个数不一致：一种设备对应一个数。',
  ],
  [
    'two columns where one is meant',
    'RISKCLASS',
    [column('工厂'), '叉车', 1, [['机械', '化工']]],
    '#VALUE! “所属行业”只能选一列。',
  ],
  ['six factors', 'RISKLEVEL', [[[1, 2, 3, 4, 5, 6]]], '#VALUE! “得分”只能选一列（总分）或七列（七项得分）。'],
  [
    'two days to count by',
    'DUESTATUS',
    ['2026-01-01', column('2026-01-01', '2026-01-02')],
    '#VALUE! “截止日期”只能填一个值。',
  ],
  [
    'a month to count by',
    'DUESTATUS',
    ['2026-01-01', '2026年1月'],
    '#VALUE! 截止日期不是一个明确的日期：请写成 DATE(2026,11,23) 或“2026-11-23”，也可以不填（按计算当天）。',
  ],
  [
    'rules that are not in use',
    'PATROLCYCLE',
    ['A2', null, null, '2.0.0'],
    '#N/A 现用的规则是gaoping-2023-4 1.0.0，没有“2.0.0”这一版：请改写版本号，或不填。',
  ],
  ['too much', 'LEDGERDATE', ['2026-01-01', 1], '#VALUE! 参数太多：请按函数说明填写，多余的删去。'],
  [
    'no grade',
    'PATROLCYCLE',
    ['较大风险'],
    '#VALUE! 读不出风险等级：请写成“A2”，或分别填类别（A、B、C）和级别（1至4）。',
  ],
  ['a day that does not exist', 'LEDGERDATE', ['2026.2.30'], '#VALUE! 日历上没有这一天：请对照原件更正。'],
  [
    'a day that can be read in two ways',
    'LEDGERDATE',
    ['3/4/23'],
    '#VALUE! 这个日期有两种读法，不能猜：请对照原件写成“2026-03-05”这样的完整日期。',
  ],
  [
    'a word in place of a date',
    'LEDGERDATE',
    ['停用'],
    '#N/A 这里写的不是日期（如“无”“不详”“长期”“停用”）：查到日期后再填。',
  ],
  [
    'a device of unknown kind',
    'NEXTINSPECTION',
    ['某某装置', '2025-01-01'],
    '#N/A 台账没有下次检验日期，设备种类也无法识别，不能推算周期，请补充设备种类或下次检验日期',
  ],
];

test.each(refused)('%s: %s(%j) says %s', (_, id, given, answer) => {
  expect(one(id, given)).toBe(answer);
});

test('the rules in use may be named by id or version', () => {
  expect(one('PATROLCYCLE', ['A2', null, null, 'gaoping-2023-4'])).toBe(4);
  expect(one('PATROLCYCLE', ['A2', null, null, ' 1.0.0 '])).toBe(4);
});

test('an error in one row leaves the others their answers', () => {
  expect(call('DUESTATUS', [column('2026-11-01', { error: '#REF!' }, null, '2028-01-01')])).toEqual([
    ['已超期22天'],
    ['#VALUE! 引用的单元格是错误值#REF!：请先改正那个单元格。'],
    [''],
    ['正常'],
  ]);
});

test('areas of cells are answered cell by cell', () => {
  expect(
    call('LEDGERDATE', [
      [
        ['2026-01-01', '2026-01-02'],
        [null, '2026-01-03'],
      ],
    ]),
  ).toEqual([
    [46023, 46024],
    ['', 46025],
  ]);
});

test('the seven verdicts stand side by side', () => {
  const given: Given[] = [
    column('叉车', '', '电梯'),
    ...blank(7),
    column('车11晋E00001(20)', '', '无'),
    ...blank(7),
    '明细',
  ];
  expect(call('CHECK3211', given)).toEqual([
    ['不适用', '缺资料', '缺资料', '符合', '缺资料', '缺资料', '缺资料'],
    ['', '', '', '', '', '', ''],
    // A lift needs no operator with a certificate.
    ['不适用', '缺资料', '缺资料', '不符合', '不适用', '缺资料', '缺资料'],
  ]);
});

test('dates are serials of the workbook’s system', () => {
  // The 1904 system counts 1462 days fewer.
  const setting = { ...zh, dateSystem: 1904 as const };
  expect(one('LEDGERDATE', ['2026-01-01'], setting)).toBe(46023 - 1462);
  expect(one('NEXTINSPECTION', ['叉车', serial('2025-06-01') - 1462], setting)).toBe(serial('2027-06-01') - 1462);
  expect(one('DUESTATUS', ['2026-11-01', serial('2026-07-01') - 1462], setting)).toBe('正常');
});

test('a reason tells why, what is missing and what would better it', () => {
  const reason = one('RISKREASON', ['医院', '电梯', 3]);
  expect(reason).toMatch(
    /^A3\(A1–A4\)：A类：符合分类表A1行，公众聚集场所.*；3级：资料不足.*；缺资料或待核实：.*；改善：.*A2。$/,
  );
});

test('English words for an English setting', () => {
  const setting = { ...zh, language: 'en' as const };
  expect(one('DUESTATUS', ['2026-11-01'], setting)).toBe('overdue by 22 days');
  expect(one('LEDGERDATE', ['2026.2.30'], setting)).toBe(
    '#VALUE! The calendar has no such day: correct it from the papers.',
  );
});

test('no id number is ever repeated', () => {
  for (const number of ['140581199001011234', '14058119900101123', 140581199001011230]) {
    expect(String(one('CHECKIDCARD', [number]))).not.toMatch(/\d{6}/);
  }
});
