import { jsonReport } from '../../../src/core/report/jsonReport';
import type { Rule } from '../../../src/core/checks/rule';
import { unit } from '../../../src/core/ledger/fields/unit';
import type { Report } from '../../../src/core/report/report';
import { textSummary } from '../../../src/core/report/textSummary';
import { reportFixture, source } from '../summary/reportFixture';

const rule: Rule = {
  id: 'unit-uscc-wrong',
  title: { zh: '信用代码', en: 'Credit code' },
  severity: 'warning',
  source,
  looksAt: 'workbook',
  messages: { wrong: { zh: '身份证号{what}需核实', en: 'id {what} to be verified' } },
  check: () => undefined,
};

const report = reportFixture({
  units: [
    { name: '甲校', township: '米山镇', department: 'D02', grade: 'A1', worst: 'A4', checks: { inspection: 'fail' } },
    { name: '乙厂', department: 'D11', orDepartment: 'D03', grade: 'B4' },
  ],
  devices: [
    { unit: 0, due: '2026-11-22' },
    { unit: 0, due: '2026-12' },
    { unit: 1, kind: null },
  ],
  operators: [{ unit: 1, name: '张示例', due: '2028-07-24' }],
  findings: [
    {
      rule,
      problem: {
        at: { sheet: '单位台账', row: 11, column: 5 },
        message: 'wrong',
        data: { what: '140581199001011234' },
      },
      unit: 0,
    },
    { rule, problem: { at: { sheet: '单位台账', row: 0, column: 26 }, message: 'wrong', verdict: 'unknown' } },
  ],
});
const json = jsonReport(report, 'zh');

test('the head names version, day and rules', () => {
  expect(json).toMatchObject({ version: 1, asOf: '2026-11-23', ruleBook: { id: 'gaoping-2023-4', version: '1.0.0' } });
  expect(Object.keys(json)).toEqual([
    'version',
    'asOf',
    'ruleBook',
    'sheets',
    'findings',
    'units',
    'equipment',
    'operators',
    'rates',
    'departments',
  ]);
});

test('sheets list every column with letter and field; rows count from 1', () => {
  expect(json.sheets[0]).toEqual({
    name: '单位台账',
    kind: 'unit',
    headerRows: [2],
    columns: [{ column: 'A', header: '使用单位名称', field: 'unit.name', confidence: 1 }],
    rows: 2,
  });
});

test('sheets that we generated are not listed', () => {
  const [first, ...rest] = report.ledger.sheets;
  const sheet = { ...first!.sheet, marks: { generated: true, resultColumns: {} } };
  const ledger = { sheets: [{ ...first!, sheet }, ...rest] };
  expect(jsonReport({ ...report, ledger }, 'zh').sheets).toHaveLength(3);
});

test("columns outside the published vocabulary are 'other', with what they are read as", () => {
  const [sheet] = report.ledger.sheets;
  const match = { ...sheet!.columns[0]!, column: 27 };
  const columns = [
    { ...match, header: '演练', field: unit.lastDrillOn },
    { ...match, header: '其他', field: null, confidence: 0.2 },
  ];
  const other = { ...report, ledger: { sheets: [{ ...sheet!, columns }] } } as Report;
  expect(jsonReport(other, 'zh').sheets[0]!.columns).toEqual([
    { column: 'AB', header: '演练', field: 'other', confidence: 1, reads: 'unit.lastDrillOn' },
    { column: 'AB', header: '其他', field: 'other', confidence: 0.2 },
  ]);
});

test('findings name rule, cell and article, and no id number', () => {
  expect(json.findings[0]).toEqual({
    rule: 'unit-uscc-wrong',
    item: null,
    severity: 'warning',
    verdict: 'fail',
    sheet: '单位台账',
    cell: 'F12',
    unit: '甲校',
    message: '身份证号******需核实',
    source: '测试办法 第一条',
    certainty: 'recheck',
  });
  expect(json.findings[1]).toMatchObject({ cell: 'AA1', unit: null, verdict: 'unknown' });
});

test('units give grade, range, department of annex 2 and the seven verdicts', () => {
  expect(json.units[0]).toMatchObject({
    name: '甲校',
    uscc: null,
    township: '米山镇',
    department: '市教育局',
    class: 'A',
    level: 1,
    grade: 'A1',
    range: 'A1–A4',
    reasons: ['测试类别'],
    reasonDetails: [{ about: 'class', rule: 'B1', cells: [], source: '测试办法 第一条', certainty: 'recheck' }],
    nextCheckOn: '2026-12-01',
  });
  expect(json.units[0]!.check3211).toEqual({
    organisation: 'pass',
    system: 'pass',
    personnel: 'pass',
    registration: 'pass',
    operatorCertificate: 'pass',
    inspection: 'fail',
    emergencyPlan: 'pass',
  });
  expect(json.units[0]).toMatchObject({ overall3211: 'fail', nameIn: 'cell', townshipIn: 'cell' });
  expect(json.units[1]).toMatchObject({ township: null, range: 'B4', departmentAmbiguous: true });
});

test('devices: a month stays a month, what is unknown is null, to apply now is the late stage of soon due', () => {
  expect(json.equipment).toEqual([
    expect.objectContaining({
      sheet: '设备台账',
      row: 3,
      unit: '甲校',
      kind: '电梯',
      nextInspectionOn: '2026-11-22',
      basis: 'printed',
      status: 'overdue',
      daysLeft: -1,
    }),
    // Due by the end of December; one month before its first day, 2026-11-01, has passed. 7 + 31 = 38 days are left.
    expect.objectContaining({
      row: 4,
      nextInspectionOn: '2026-12',
      status: 'dueSoon',
      stage: 'applyNow',
      daysLeft: 38,
    }),
    expect.objectContaining({
      row: 5,
      unit: '乙厂',
      kind: null,
      nextInspectionOn: null,
      basis: null,
      status: 'unknown',
      daysLeft: null,
    }),
  ]);
  expect(json.equipment[0]).not.toHaveProperty('stage');
});

test('an extended date is a printed one, and says so', () => {
  const [first] = report.deadlines.devices;
  const extended = { inspection: { ...first!.inspection, basis: 'extended' as const }, others: [] };
  const devices = [extended, ...report.deadlines.devices.slice(1)];
  const other = jsonReport({ ...report, deadlines: { ...report.deadlines, devices } }, 'zh');
  expect(other.equipment[0]).toMatchObject({ basis: 'printed', extended: true });
});

test('operators by name, never by id number or phone', () => {
  expect(json.operators).toEqual([
    {
      sheet: '人员台账',
      row: 3,
      unit: '乙厂',
      name: '张示例',
      certExpiresOn: '2028-07-24',
      status: 'ok',
      daysLeft: 609,
    },
  ]); // 2026-11-23 to 2028-07-24: 366 + 243 days (2028 has a 29 February)
  expect(JSON.stringify(json)).not.toMatch(/140581199001011234|13900000000/);
});

test('rates and departments are the figures of the summary', () => {
  expect(json.rates.inspection).toEqual({ pass: 1, total: 3, unknown: 1 });
  expect(json.departments).toHaveLength(16);
  expect(json.departments[1]).toEqual({ name: '市教育局', units: 1, equipment: 2, overdue: 1 });
  expect(json.departments.reduce((sum, { equipment }) => sum + equipment, 0)).toBe(json.equipment.length);
});

test('the same report gives the same text', () => {
  expect(JSON.stringify(jsonReport(report, 'zh'))).toBe(JSON.stringify(json));
});

test('the summary in words has the counts, rates and grades', () => {
  const lines = textSummary(report, 'zh').split('\n');
  expect(lines).toContain('定期检验：已超期 1，应立即报检 1，即将到期 0，正常 0，缺资料 1，不适用 0');
  expect(lines).toContain('问题：严重 0，警告 2，提示 0');
  expect(lines).toContain('定期检验率：1/3（缺资料 1） 33.3%');
  expect(lines).toContain('隐患治理率：0/0（缺资料 0） —');
  expect(lines.at(-3)).toMatch(/^A类 +1 +0 +0 +0$/);
  expect(textSummary(report, 'en')).not.toMatch(/[一-鿿]/);
});
