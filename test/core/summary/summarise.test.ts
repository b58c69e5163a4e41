import fc from 'fast-check';
import { disagreements } from './sumsAgree';
import { clock, type DeviceSpec, type HazardSpec, type OperatorSpec, reportFixture, source } from './reportFixture';

const rates = (spec: Parameters<typeof reportFixture>[0]) => reportFixture(spec).summary.total.rates;
const units = [{ township: '米山镇' }];

describe('registration rate', () => {
  const cases: [string, DeviceSpec, { pass: number; total: number; unknown: number }][] = [
    ['a certificate number passes', { registrationNo: '梯11晋E00001(23)' }, { pass: 1, total: 1, unknown: 0 }],
    [
      'a number that is only being applied for is none',
      { registrationNo: '2026年补办' },
      { pass: 0, total: 1, unknown: 1 },
    ],
    ['无 is a failure', { registrationNo: '无' }, { pass: 0, total: 1, unknown: 0 }],
    ['a blank is unknown and no pass', {}, { pass: 0, total: 1, unknown: 1 }],
    [
      '/ is unknown, for nothing says why it does not apply',
      { registrationNo: '/' },
      { pass: 0, total: 1, unknown: 1 },
    ],
    [
      'a row of three pieces counts three times',
      { registrationNo: '车1', quantity: 3 },
      { pass: 3, total: 3, unknown: 0 },
    ],
    [
      'a quantity that is no count is one piece',
      { registrationNo: '车1', quantity: 0.5 },
      { pass: 1, total: 1, unknown: 0 },
    ],
    ['a scrapped device is out', { use: 'scrapped' }, { pass: 0, total: 0, unknown: 0 }],
    [
      'a device stopped with its notice is out',
      { use: 'stopped', stopNotice: 'given' },
      { pass: 0, total: 0, unknown: 0 },
    ],
    ['a device stopped without notice stays in', { use: 'stopped' }, { pass: 0, total: 1, unknown: 1 }],
    ['a cylinder is not counted in pieces', { kind: '气瓶' }, { pass: 0, total: 0, unknown: 0 }],
    ['a pipe is counted apart', { kind: '压力管道' }, { pass: 0, total: 0, unknown: 0 }],
    ['a device of unknown kind is counted', { kind: null }, { pass: 0, total: 1, unknown: 1 }],
    // 2026-10-24 + 30 days = 2026-11-23, the last day of the time allowed.
    [
      '30 days after it was put into use it is pending',
      { commissionedOn: '2026-10-24' },
      { pass: 0, total: 0, unknown: 0 },
    ],
    [
      '31 days after it is not',
      { commissionedOn: '2026-10-23', registrationNo: '无' },
      { pass: 0, total: 1, unknown: 0 },
    ],
    ['a boiler of grade D needs none', { kind: '锅炉', grade: 'D级' }, { pass: 0, total: 0, unknown: 0 }],
    ['a simple vessel needs none', { kind: '压力容器', name: '简单压力容器' }, { pass: 0, total: 0, unknown: 0 }],
  ];
  test.each(cases)('%s', (_, device, expected) => {
    expect(rates({ units, devices: [{ unit: 0, ...device }] }).registration).toEqual(expected);
  });

  test('pipes and pending devices are shown apart', () => {
    const { apart } = reportFixture({
      units,
      devices: [
        { unit: 0, kind: '压力管道', registrationNo: '管1', due: '2027-05-01' },
        { unit: 0, commissionedOn: '2026-11-20', quantity: 2 },
      ],
    }).summary.total;
    expect(apart.pipeRegistration).toEqual({ pass: 1, total: 1, unknown: 0 });
    expect(apart.pipeInspection).toEqual({ pass: 1, total: 1, unknown: 0 });
    expect(apart.pendingRegistration).toBe(2);
  });
});

describe('inspection rate', () => {
  const cases: [string, DeviceSpec, { pass: number; total: number; unknown: number }][] = [
    ['a date to come passes', { due: '2027-05-01' }, { pass: 1, total: 1, unknown: 0 }],
    ['today is still valid', { due: '2026-11-23' }, { pass: 1, total: 1, unknown: 0 }],
    ['yesterday is overdue', { due: '2026-11-22' }, { pass: 0, total: 1, unknown: 0 }],
    [
      'a valid date after a failed inspection does not pass',
      { due: '2027-05-01', result: '不合格' },
      { pass: 0, total: 1, unknown: 0 },
    ],
    ['an unknown date is in the total and no pass', {}, { pass: 0, total: 1, unknown: 1 }],
    [
      'an unknown date after a failed inspection is a known failure',
      { result: '不合格' },
      { pass: 0, total: 1, unknown: 0 },
    ],
    ['what needs no inspection is out', { status: 'notApplicable' }, { pass: 0, total: 0, unknown: 0 }],
    [
      'stopped, perhaps with notice, is no sure failure',
      { use: 'stopped', due: '2026-01-01' },
      { pass: 0, total: 1, unknown: 1 },
    ],
    [
      'stopped and surely without notice is overdue as any other',
      { use: 'stopped', stopNotice: 'missing', due: '2026-01-01' },
      { pass: 0, total: 1, unknown: 0 },
    ],
    [
      'a result that says two things is unknown',
      { due: '2027-05-01', result: '合格/不合格' },
      { pass: 0, total: 1, unknown: 1 },
    ],
  ];
  test.each(cases)('%s', (_, device, expected) => {
    expect(rates({ units, devices: [{ unit: 0, ...device }] }).inspection).toEqual(expected);
  });
});

test('the share of inspections that were passed counts only devices with a result', () => {
  const results = ['合格', '合格', '不合格', '基本合格', '合格/不合格', undefined];
  const devices = results.map((result): DeviceSpec => ({ unit: 0, ...(result && { result }) }));
  const out: DeviceSpec = { unit: 0, result: '合格', use: 'scrapped' };
  const { apart } = reportFixture({ units, devices: [...devices, out] }).summary.total;
  expect(apart.inspectionPassed).toEqual({ pass: 2, total: 5, unknown: 1 });
});

describe('rate of certified operators', () => {
  test('expired fails, unknown is no pass, valid and soon due pass', () => {
    const operators: OperatorSpec[] = [{ due: '2026-11-22' }, {}, { due: '2028-01-01' }, { due: '2026-12-01' }];
    expect(rates({ units, operators: operators.map((one) => ({ unit: 0, ...one })) }).certified).toEqual({
      pass: 2,
      total: 4,
      unknown: 1,
    });
  });

  test.each<[string, readonly string[], DeviceSpec[], { pass: number; unknown: number }]>([
    ['an item that goes with a device passes', ['N1'], [{ kind: '场内车辆' }], { pass: 1, unknown: 0 }],
    ['one of several items is enough', ['Q1', 'N1'], [{ kind: '场内车辆' }], { pass: 1, unknown: 0 }],
    ['an item for none of the unit’s devices is verified', ['N1'], [{ kind: '锅炉' }], { pass: 0, unknown: 1 }],
    ['an item that is not known is verified', [], [{ kind: '场内车辆' }], { pass: 0, unknown: 1 }],
    ['a device of unknown kind may need it', ['N1'], [{ kind: '锅炉' }, { kind: null }], { pass: 1, unknown: 0 }],
    ['a safety manager’s item goes with every kind', ['A'], [{ kind: '锅炉' }], { pass: 1, unknown: 0 }],
    ['without devices nothing speaks against it', ['N1'], [], { pass: 1, unknown: 0 }],
  ])('%s', (_, items, devices, expected) => {
    const operators = [{ unit: 0, due: '2028-01-01', items }];
    const ofUnit = devices.map((one) => ({ unit: 0, ...one }));
    expect(rates({ units, devices: ofUnit, operators }).certified).toEqual({ total: 1, ...expected });
  });

  test('a required holder that is missing counts, a person who is listed counts once', () => {
    const text = { zh: '缺少叉车司机', en: 'no driver' };
    const reasons = [
      { verdict: 'fail' as const, text, at: [], source },
      { verdict: 'fail' as const, text, at: [{ sheet: '人员台账', row: 2, column: 4 }], source },
      { verdict: 'unknown' as const, text, at: [], source },
    ];
    const failed = { item: 'operatorCertificate' as const, verdict: 'fail' as const, reasons, at: null };
    expect(
      rates({ units: [{ checks: { operatorCertificate: failed } }], operators: [{ unit: 0, due: '2026-01-01' }] })
        .certified,
    ).toEqual({
      pass: 0,
      total: 2,
      unknown: 0,
    });
  });
});

describe('rate of rectified hazards', () => {
  const cases: [string, HazardSpec, { pass: number; total: number; unknown: number }][] = [
    ['closed passes', { closed: 'closed' }, { pass: 1, total: 1, unknown: 0 }],
    ['open and due today counts', { due: '2026-11-23' }, { pass: 0, total: 1, unknown: 0 }],
    ['open and due tomorrow does not count yet', { due: '2026-11-24' }, { pass: 0, total: 0, unknown: 0 }],
    ['open without a deadline is unknown', {}, { pass: 0, total: 1, unknown: 1 }],
    [
      'whether it is closed is not known and it is due',
      { closed: 'unknown', due: '2026-11-01' },
      { pass: 0, total: 1, unknown: 1 },
    ],
    [
      'closed only after the day of the figures was open on that day',
      { closed: 'closed', due: '2026-11-20', closedOn: '2026-12-01' },
      { pass: 0, total: 1, unknown: 0 },
    ],
  ];
  test.each(cases)('%s', (_, hazard, expected) => {
    expect(rates({ units, hazards: [{ unit: 0, ...hazard }] }).hazard).toEqual(expected);
  });
});

describe('parts', () => {
  test('every department has its figures, in the order of annex 2', () => {
    const { departments } = reportFixture({ units: [{ department: 'D10' }] }).summary;
    expect(departments.map(({ department }) => department.id).slice(0, 3)).toEqual(['D01', 'D02', 'D03']);
    expect(departments.at(-1)?.department.id).toBe('D99');
    expect(departments.find(({ department }) => department.id === 'D10')?.units).toHaveLength(1);
  });

  test('what names no unit is in the last department and in no township', () => {
    const { departments, townships } = reportFixture({ units, devices: [{ unit: null, due: '2026-01-01' }] }).summary;
    expect(departments.at(-1)?.overdue).toHaveLength(1);
    expect(townships.map(({ township }) => township?.name ?? null)).toEqual(['米山镇', null]);
    expect(townships.at(-1)?.devices).toHaveLength(1);
  });

  test('the longest overdue stands first and the most urgent of the coming ones', () => {
    const dates = ['2026-11-01', '2025-01-01', '2026-12-20', '2026-11-30', '2028-01-01'];
    const { total } = reportFixture({ units, devices: dates.map((due) => ({ unit: 0, due })) }).summary;
    expect(total.overdue.map(({ index }) => index)).toEqual([1, 0]);
    expect(total.dueSoon.map(({ index }) => index)).toEqual([3, 2]);
  });

  test('a sum that is wrong is noticed', () => {
    const { total, departments } = reportFixture({ units, devices: [{ unit: 0, due: '2020-01-01' }] }).summary;
    const without = departments.filter(({ units: own }) => own.length === 0);
    expect(disagreements(total, without)).toEqual(
      expect.arrayContaining(['units', 'devices', 'overdue', 'registration.total', 'B2']),
    );
  });

  test('the parts of any register add up to the whole', () => {
    const place = fc.option(fc.nat({ max: 4 }));
    const due = fc.constantFrom(undefined, '2020-01-01', '2026-11-30', '2027-03', '2030-01-01');
    const register = fc.record({
      units: fc.array(
        fc.record({
          township: fc.constantFrom('米山镇', '原村乡', null),
          department: fc.constantFrom('D01', 'D02', 'D12', 'D99'),
          grade: fc.constantFrom('A1' as const, 'B4' as const, 'C3' as const),
        }),
        { minLength: 5, maxLength: 5 },
      ),
      devices: fc.array(
        fc.record({
          unit: place,
          kind: fc.constantFrom('电梯' as const, '气瓶' as const, '压力管道' as const, null),
          use: fc.constantFrom('inUse' as const, 'stopped' as const, 'scrapped' as const, 'unknown' as const),
          quantity: fc.nat({ max: 4 }),
          registrationNo: fc.constantFrom('', '无', '梯1'),
          due: due as fc.Arbitrary<string>,
        }),
      ),
      operators: fc.array(fc.record({ unit: place, due: due as fc.Arbitrary<string> })),
      hazards: fc.array(
        fc.record({ unit: place, closed: fc.constantFrom('closed' as const, 'open' as const, 'unknown' as const) }),
      ),
    });
    fc.assert(
      fc.property(register, (spec) => {
        const { total, departments, townships } = reportFixture(spec).summary;
        expect(disagreements(total, departments)).toEqual([]);
        expect(disagreements(total, townships)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('a clock of the fixture is what it says', () => {
    expect(clock('inspection', '2026-11')).toMatchObject({ status: 'ok', daysLeft: 7 }); // 23 to 30 November
  });
});
