import type { ClockStatus } from '../../../src/core/deadlines/clock';
import { equipment } from '../../../src/core/ledger/fields/equipment';
import { person } from '../../../src/core/ledger/fields/person';
import { unit } from '../../../src/core/ledger/fields/unit';
import type { CellValue } from '../../../src/core/ledger/snapshot';
import { overallVerdict, requirementItems } from '../../../src/core/requirements/requirement';
import { makeSheet } from '../register/makeLedger';
import { checkFirst, summary } from './makeCheck';

describe('registration', () => {
  const columns = [
    unit.name,
    equipment.variety,
    equipment.registrationNo,
    equipment.commissionedOn,
    equipment.grade,
    equipment.status,
  ];
  const verdictOf = (...rows: CellValue[][]) =>
    summary(
      checkFirst({
        sheets: [
          makeSheet(
            'equipment',
            columns,
            rows.map((row) => ['甲厂', ...row]),
            '设备',
          ),
        ],
      }),
      'registration',
    );

  test.each<[string, CellValue[], string]>([
    ['a number', ['叉车', '车11晋E00001(23)', null, null, null], 'pass 设备!C2'],
    ['a no', ['叉车', '未办理', null, null, null], 'fail 设备!C2'],
    ['a blank', ['叉车', null, null, null, null], 'unknown 设备!C2'],
    ['a slash', ['叉车', '/', null, null, null], 'unknown 设备!C2'],
    ['words beside a year', ['叉车', '2026年补办中', null, null, null], 'unknown 设备!C2'],
    ['words in place of a number', ['叉车', '正在办理', null, null, null], 'unknown 设备!C2'],
    // 2026-10-24 + 30 days = 2026-11-23, the day of the check
    ['the thirtieth day', ['叉车', '未办理', '2026-10-24', null, null], 'notApplicable 设备!D2'],
    ['the thirty-first day', ['叉车', '未办理', '2026-10-23', null, null], 'fail 设备!C2'],
    ['a class D boiler', ['承压热水锅炉', '无', null, 'D级', null], 'notApplicable 设备!C2'],
    ['a stopped device without a notice', ['叉车', '无', null, null, '停用'], 'unknown 设备!C2'],
  ])('%s', (_, row, expected) => {
    expect(verdictOf(row)).toBe(expected);
  });

  test.each<[string, CellValue, CellValue, string]>([
    ['said not to be registered', null, '否', 'fail 设备!D2'],
    ['said to be registered, without a number', null, '是', 'unknown 设备!D2'],
    ['a registration that is under way', null, '正在办理', 'unknown 设备!D2'],
    ['a number of a device said not to be registered', '车11晋E00001(23)', '无', 'unknown 设备!C2'],
    ['no number of a device said to be registered', '无', '有', 'unknown 设备!C2'],
    ['a number and a yes', '车11晋E00001(23)', '√', 'pass 设备!C2'],
  ])('%s', (_, number, said, expected) => {
    const fields = [unit.name, equipment.variety, equipment.registrationNo, equipment.registered];
    const sheet = makeSheet('equipment', fields, [['甲厂', '叉车', number, said]], '设备');
    expect(summary(checkFirst({ sheets: [sheet] }), 'registration')).toBe(expected);
  });

  test('one missing certificate among good ones is the verdict, and only its cell is shown', () => {
    const good = ['叉车', '车11晋E00001(23)', null, null, null];
    expect(verdictOf(good, ['叉车', '无', null, null, null], good)).toBe('fail 设备!C3');
  });

  test('a thousand good devices give one reason with their number', () => {
    const rows = Array.from({ length: 1000 }, () => ['甲厂', '叉车', '车11晋E00001(23)', null, null, null]);
    const { reasons } = checkFirst({ sheets: [makeSheet('equipment', columns, rows)] }).registration;
    expect(reasons).toHaveLength(1);
    expect(reasons[0]!.text.zh).toContain('1000');
    expect(reasons[0]!.at).toHaveLength(1);
  });

  test('without a column nothing is known and no cell is shown', () => {
    const sheet = makeSheet('equipment', [unit.name, equipment.variety], [['甲厂', '叉车']]);
    expect(summary(checkFirst({ sheets: [sheet] }), 'registration')).toBe('unknown');
  });
});

describe('inspection', () => {
  const columns = [
    unit.name,
    equipment.variety,
    equipment.nextInspectionOn,
    equipment.inspectionResult,
    equipment.status,
  ];
  test.each<[string, CellValue[], ClockStatus, string]>([
    ['in time', ['2027-01', '合格', null], 'ok', 'pass 设备!C2'],
    ['to be applied for now', ['2026-12', null, null], 'applyNow', 'pass 设备!C2'],
    ['overdue', ['2026-01', '合格', null], 'overdue', 'fail 设备!C2'],
    ['failed, whatever the date', ['2027-01', '不合格', null], 'ok', 'fail 设备!D2'],
    ['no date', [null, null, null], 'unknown', 'unknown 设备!C2'],
    ['an unclear result', ['2027-01', '合格/不合格', null], 'ok', 'unknown 设备!D2'],
    ['not subject to it', [null, null, null], 'notApplicable', 'notApplicable 设备!C2'],
    ['stopped without a notice and overdue', ['2026-01', null, '停用'], 'overdue', 'unknown 设备!C2'],
  ])('%s', (_, row, status, expected) => {
    const sheet = makeSheet('equipment', columns, [['甲厂', '叉车', ...row]], '设备');
    expect(summary(checkFirst({ sheets: [sheet], inspections: [status] }), 'inspection')).toBe(expected);
  });

  test('scrapped devices are not looked at', () => {
    const rows = [
      ['甲厂', '叉车', '2020-01', null, '报废'],
      ['甲厂', '叉车', '2027-01', null, '在用'],
    ];
    const found = checkFirst({ sheets: [makeSheet('equipment', columns, rows)], inspections: ['overdue', 'ok'] });
    expect(found.inspection.verdict).toBe('pass');
  });
});

describe('operatorCertificate', () => {
  const deviceOf = (variety: string, operation: string | null = null, grade: string | null = null) =>
    makeSheet(
      'equipment',
      [unit.name, equipment.variety, equipment.operation, equipment.grade],
      [['甲厂', variety, operation, grade]],
      '设备',
    );
  const people = (...rows: [name: string, item: string | null][]) =>
    makeSheet('operator', [unit.name, person.name, person.certItem, person.certNo, person.certExpiresOn], rows.map(([name, item]) => [
      name, '张三', item, 'T140581', '2027-01-01',
    ]), '人员'); // prettier-ignore
  const verdictOf = (
    device: ReturnType<typeof deviceOf>,
    operators: ReturnType<typeof people> | null,
    ...certificates: ClockStatus[]
  ) => checkFirst({ sheets: operators ? [device, operators] : [device], certificates }).operatorCertificate.verdict;

  test.each<[string, string]>([
    ['叉车', 'N1'],
    ['非公路用旅游观光车辆', 'N2'],
    ['承压蒸汽锅炉', 'G1'],
    ['普通塔式起重机', 'Q2'],
    ['轮胎起重机', 'Q2'],
    ['施工升降机', 'Q2'],
    ['往复式客运架空索道', 'S2'],
    ['医用氧舱', 'R3'],
  ])('%s needs %s', (variety, item) => {
    expect(verdictOf(deviceOf(variety), people(['甲厂', item]))).not.toBe('fail');
    expect(verdictOf(deviceOf(variety), people(['乙厂', item]))).toBe('fail');
    expect(verdictOf(deviceOf(variety), people(['甲厂', 'F']))).toBe('fail');
  });

  test.each<[string, string, string | null, string]>([
    ['a lift needs nobody', '曳引驱动载货电梯', null, 'notApplicable'],
    ['an air receiver needs nobody', '第一类压力容器', null, 'notApplicable'],
    ['a crane worked from the floor needs nobody', '通用桥式起重机', '地面操作', 'notApplicable'],
    ['a crane driven from a cab needs a driver', '通用桥式起重机', '司机室', 'fail'],
    ['a crane expressly not driven from a cab needs nobody', '通用桥式起重机', '非司机室操作', 'notApplicable'],
    ['a cab beside a remote control still needs a driver', '通用桥式起重机', '司机室+遥控', 'fail'],
    ['a bridge crane of unknown operation is asked about', '通用桥式起重机', null, 'unknown'],
    [
      'a single-girder crane is worked from the floor unless it says otherwise',
      '电动单梁起重机',
      null,
      'notApplicable',
    ],
  ])('%s', (_, variety, operation, expected) => {
    expect(verdictOf(deviceOf(variety, operation), people(['乙厂', 'N1']))).toBe(expected);
  });

  test('a class D boiler needs no operator', () => {
    expect(verdictOf(deviceOf('承压蒸汽锅炉', null, 'D级'), people(['乙厂', 'G1']))).toBe('notApplicable');
  });

  test.each<[string, [string, string | null][], ClockStatus[], string]>([
    [
      'one in force is enough',
      [
        ['甲厂', 'N1'],
        ['甲厂', 'N1'],
      ],
      ['overdue', 'ok'],
      'pass',
    ],
    [
      'all expired',
      [
        ['甲厂', 'N1'],
        ['甲厂', 'N1'],
      ],
      ['overdue', 'overdue'],
      'fail',
    ],
    ['expiry not known', [['甲厂', 'N1']], ['unknown'], 'unknown'],
    ['item not known', [['甲厂', null]], ['ok'], 'unknown'],
    ['item not known, expired', [['甲厂', null]], ['overdue'], 'fail'],
  ])('%s', (_, rows, clocks, expected) => {
    expect(verdictOf(deviceOf('叉车'), people(...rows), ...clocks)).toBe(expected);
  });

  test('without any list of operators nobody’s certificate is missed', () => {
    expect(verdictOf(deviceOf('叉车'), null)).toBe('unknown');
  });

  test('a stated number of operators without their names is asked about', () => {
    const stated = makeSheet('unit', [unit.name, unit.operatorCount], [['甲厂', 2]]);
    const found = checkFirst({ sheets: [stated, deviceOf('叉车'), people(['乙厂', 'N1'])] });
    expect(found.operatorCertificate.verdict).toBe('unknown');
  });

  test.each<[string, CellValue, ClockStatus, string]>([
    ['said to have none, without a date', '无', 'unknown', 'fail'],
    ['said to have none, with a date in force', '无', 'ok', 'unknown'],
    ['said to have one, without a date', '有', 'unknown', 'unknown'],
  ])('a driver %s', (_, said, clock, expected) => {
    const fields = [unit.name, person.name, person.certItem, person.certified];
    const drivers = makeSheet('operator', fields, [['甲厂', '张三', 'N1', said]], '人员');
    expect(verdictOf(deviceOf('叉车'), drivers, clock)).toBe(expected);
  });

  test.each<[CellValue, string]>([
    ['否', 'fail 设备!C2'],
    ['是', 'unknown 设备!C2'],
    [null, 'unknown 设备!B2'],
  ])('a list of devices that says %s of the operators’ certificates', (said, expected) => {
    const fields = [unit.name, equipment.name, equipment.operatorCertified];
    const sheet = makeSheet('equipment', fields, [['甲厂', '叉车', said]], '设备');
    expect(summary(checkFirst({ sheets: [sheet] }), 'operatorCertificate')).toBe(expected);
  });

  test('certificate A counts where a full-time manager is needed', () => {
    const many = makeSheet('equipment', [unit.name, equipment.variety, equipment.quantity], [['甲厂', '叉车', 20]]);
    const verdict = (...rows: [string, string][]) =>
      checkFirst({ sheets: [many, people(...rows)] }).operatorCertificate.verdict;
    expect(verdict(['甲厂', 'N1'], ['甲厂', 'A'])).toBe('pass');
    expect(verdict(['甲厂', 'N1'])).toBe('unknown');
  });
});

test('every item has a reason, and the unit’s result is the worst of the seven', () => {
  const found = checkFirst({ sheets: [makeSheet('equipment', [unit.name, equipment.variety], [['甲厂', '叉车']])] });
  for (const item of requirementItems) {
    const { verdict, reasons } = found[item];
    expect(reasons[0]!.verdict).toBe(verdict);
  }
  expect(overallVerdict(found)).toBe('unknown');
});
