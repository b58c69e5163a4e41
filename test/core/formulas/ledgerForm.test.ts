import { day } from '../../../src/core/dates/day';
import type { Argument } from '../../../src/core/formulas/formula';
import type { FormulaId } from '../../../src/core/formulas/formulaIds';
import type { CellValue } from '../../../src/core/ledger/snapshot';
import { call, type Given, one, zh } from './call';

const header = [['序号', '使用单位', '设备名称', '使用登记证编号', '下次检验日期', '备注']];
const lift = [1, '高平市某某医院', '电梯', '梯11晋E00001(20)', '2027-06-01', null];
const truck = [2, '高平市某某医院', '叉车', '车11晋E00002(20)', '2026-11-01', null];
const rows = [lift, truck, [null, null, null, null, null, null], ['合计', null, 2, null, null, null]];

test('each row has one answer, rows that are no entries none', () => {
  expect(call('DUESTATUS', [header, rows])).toEqual([['正常'], ['已超期22天'], [''], ['']]);
  // 46539 is 2027-06-01, 46327 is 2026-11-01.
  expect(call('NEXTINSPECTION', [header, rows])).toEqual([[46539], [46327], [''], ['']]);
});

test('rows of one unit are judged together', () => {
  const [[first], [second]] = call('RISKGRADE', [header, rows]) as [[string], [string]];
  expect(first).toBe('A4');
  expect(second).toBe(first);
  // Alone the lift, which is not overdue, says nothing against its unit.
  expect(one('RISKGRADE', [header, [lift]])).toBe('A3(A1–A4)');
});

test('a single row says what it does not say', () => {
  expect(one('RISKREASON', [header, [lift]])).toMatch(/缺资料或待核实：.*必须持证岗位未见有效证件/);
});

test('title lines may stand above the header rows in the first area', () => {
  const titled = [['高平市特种设备台账', null, null, null, null, null], ...header];
  expect(call('DUESTATUS', [titled, rows])).toEqual(call('DUESTATUS', [header, rows]));
});

test('rows of data in the area of the header are not counted twice', () => {
  expect(call('RISKREASON', [[...header, ...rows], rows])).toEqual(call('RISKREASON', [header, rows]));
});

test('the day to count by is a serial or a text, the rules are named by id or version', () => {
  const later = [['已超期31天'], ['已超期243天'], [''], ['']];
  // 46570 is 2027-07-02, 31 days after 2027-06-01; the odd dates are the same day.
  for (const further of [
    [46570],
    ['2027-07-02'],
    [null, '2027-07-02'],
    ['1.0.0', '2027-07-02'],
    ['2027.7.2', 'gaoping-2023-4'],
  ]) {
    expect(call('DUESTATUS', [header, rows, ...(further as Given[])])).toEqual(later);
  }
  expect(call('DUESTATUS', [header, rows], { ...zh, today: day('2027-07-02') })).toEqual(later);
});

test('a text that is no day must be the rules in use', () => {
  expect(one('DUESTATUS', [header, rows, '2019版'])).toBe(
    '#N/A 现用的规则是gaoping-2023-4 1.0.0，没有“2019版”这一版：请改写版本号，或不填。',
  );
});

test('further ledgers of the workbook follow as pairs', () => {
  const people = [['姓名', '单位', '作业项目', '有效期至']];
  const factory = '高平市某某机械厂';
  const holders = [['王某某', factory, 'N1', '2028-01-01']];
  const entries = rows.map(([seq, name, ...rest]) => [seq, name === null ? null : factory, ...rest] as CellValue[]);
  const alone = call('CHECK3211', [header, entries])[0]![0];
  const together = call('CHECK3211', [header, entries, people, holders])[0]![0];
  expect(alone).toMatch(/缺资料.*作业人员证/);
  expect(together).not.toMatch(/作业人员证/);
  expect(call('CHECK3211', [header, entries, people, holders, '2026-11-23'])[0]![0]).toBe(together);
  expect(call('CHECK3211', [header, entries, '2026-11-23', null, people, holders])[0]![0]).toBe(together);
});

test('the seven verdicts of each row stand side by side', () => {
  const answers = call('CHECK3211', [header, rows, '明细']);
  expect(answers.map(({ length }) => length)).toEqual([7, 7, 7, 7]);
  expect(answers[0]).toContain('不符合');
  expect(answers[2]).toEqual(['', '', '', '', '', '', '']);
});

test('errors in cells leave the other rows their answers', () => {
  const broken = [lift, [2, '高平市某某医院', '叉车', { error: '#N/A' }, { error: '#REF!' }, null]];
  expect(call('DUESTATUS', [header, broken])).toEqual([['正常'], ['缺资料']]);
});

test('columns that a run wrote beside the ledger are not read as the user’s', () => {
  const written = [[...header[0]!, '风险等级（核查）', '下次检验日期（核查）']];
  const beside = rows.map((row, at) => [...row, at < 2 ? 'C1' : null, at < 2 ? 50000 : null]);
  expect(call('DUESTATUS', [written, beside])).toEqual(call('DUESTATUS', [header, rows]));
  expect(call('RISKREASON', [written, beside])).toEqual(call('RISKREASON', [header, rows]));
});

test('the name of a sheet tells what its rows do not', () => {
  const plain = [['序号', '使用单位', '注册代码', '检验日期']];
  const entries = [[1, '高平市某某公司', null, '2026-06-01']];
  const ofLifts = { ...zh, sheetNames: ['叉车台账', '叉车台账'] };
  expect(one('NEXTINSPECTION', [plain, entries], ofLifts)).toBe(46905);
  expect(one('NEXTINSPECTION', [plain, entries])).toBe('');
});

/** A formula does not see how a cell is shown: the pane takes 2026-11-05 that is shown as 2026年11月 for the month. */
test('a day that its cell shows as a month counts as that day', () => {
  expect(one('NEXTINSPECTION', [header, [[1, '某某公司', '叉车', null, 46331, null]]])).toBe(46331);
});

const wrong: [string, FormulaId, Argument[], string][] = [
  [
    'data of other columns',
    'RISKGRADE',
    [header, rows.map((row) => row.slice(1))],
    '#VALUE! 标题行与数据行的列数不一致：请选择同样宽的两块区域，例如 =RISKGRADE(A$3:AF$3,A4:AF500)。',
  ],
  [
    'no data',
    'CHECK3211',
    [header],
    '#VALUE! 标题行后面缺数据行：请再选择标题行下面同样宽的数据区域，例如 =CHECK3211(A$3:AF$3,A4:AF500)。',
  ],
  [
    'no header',
    'RISKGRADE',
    [[lift], [truck]],
    '#VALUE! 第一块区域里没有认出标题行：请选择写有“使用单位”“设备名称”“下次检验日期”等列名的行，例如 =RISKGRADE(A$3:AF$3,A4:AF500)。',
  ],
  [
    'two days to count by',
    'DUESTATUS',
    [header, rows, [['2026-01-01']], [['2026-01-02']]],
    '#VALUE! 截止日期只能填一个。',
  ],
  [
    'a ledger of which the data are missing',
    'DUESTATUS',
    [header, rows, header],
    '#VALUE! 后面一份台账只选了一块区域：每份台账都要依次选标题行和数据行两块同样宽的区域。',
  ],
  [
    'a further ledger without header',
    'DUESTATUS',
    [header, rows, rows, rows],
    '#VALUE! 后面一份台账没有认出标题行：每份台账都要依次选标题行和数据行两块同样宽的区域。',
  ],
  ['no operators', 'CERTSTATUS', [header, rows], '#N/A 这份台账没有列作业人员：请选人员台账的标题行和数据行。'],
  [
    'no devices',
    'NEXTINSPECTION',
    [[['姓名', '作业项目', '有效期至', '身份证号']], [['王某某', 'N1', '2028-01-01', null]]],
    '#N/A 这份台账没有列设备：请选设备台账的标题行和数据行。',
  ],
  ['no id numbers', 'CHECKIDCARD', [header, rows], '#N/A 没有认出身份证号列：请把这一列选在区域里。'],
  ['no codes', 'CHECKUSCC', [header, rows], '#N/A 没有认出统一社会信用代码列：请把这一列选在区域里。'],
];

test.each(wrong)('%s: %s says what to do', (_, id, args, answer) => {
  expect(one(id, args)).toBe(answer);
});

test('codes are checked row by row', () => {
  const codes = [['使用单位', '统一社会信用代码', '设备名称', '下次检验日期']];
  const entries = ['91140581MA00000002', '91140581MA00000003', null, '无'].map((code) => [
    '某某公司',
    code,
    '叉车',
    '2027-01-01',
  ]);
  expect(call('CHECKUSCC', [codes, entries]).flat()).toEqual([
    '正确',
    '校验不通过：按前17位计算，第18位应为“2”，实为“3”，请逐位核对',
    '',
    '没有填号码',
  ]);
});

test('on a ledger of devices and people a row without a device stays blank, alone or among others', () => {
  const mixed = [
    ['使用单位', '设备名称', '使用登记证编号', '设备代码', '下次检验日期', '姓名', '证书编号', '作业项目', '有效期至'],
  ];
  const device = ['某某厂', '叉车', '车11晋E00002(20)', null, '2026-11-01', null, null, null, null];
  const person = ['某某厂', null, null, null, null, '王某某', 'X1', 'N1', '2028-01-01'];
  expect(call('NEXTINSPECTION', [mixed, [device, person]])).toEqual([[46327], ['']]);
  expect(one('NEXTINSPECTION', [mixed, [person]])).toBe('');
  expect(one('CERTSTATUS', [mixed, [device]])).toBe('');
  expect(one('CERTSTATUS', [mixed, [person]])).toBe('有效');
});

test('on a ledger of people the grade is that of the unit that each row names', () => {
  const people = [['姓名', '单位', '作业项目', '有效期至']];
  const holders = [
    ['王某某', '高平市某某医院', 'N1', '2028-01-01'],
    ['李某某', null, 'N1', '2028-01-01'],
  ];
  expect(call('RISKCLASS', [people, holders])).toEqual([['A'], ['']]);
});

test('rows below a merged name are that unit’s where the merge is told', () => {
  const entries = [
    [1, '某某公司', '叉车', null, '2027-06-01', null],
    [2, null, '叉车', null, '2026-11-01', null],
    [3, '某某厂', '叉车', null, '2027-06-01', null],
  ];
  expect(call('RISKLEVEL', [header, entries]).flat()).toEqual(['3(1–4)', '缺单位名称', '3(1–4)']);
  const merges = [[], [{ top: 0, bottom: 1, left: 1, right: 1 }]];
  expect(call('RISKLEVEL', [header, entries], { ...zh, merges }).flat()).toEqual([4, 4, '3(1–4)']);
  expect(call('RISKLEVEL', [header, entries]).flat()).toEqual(['3(1–4)', '缺单位名称', '3(1–4)']);
});
