import { day } from '../../../src/core/dates/day';
import { formatDate } from '../../../src/core/dates/ledgerDate';
import type { Clock } from '../../../src/core/deadlines/clock';
import { computeDeadlines } from '../../../src/core/deadlines/deadlines';
import type { Device } from '../../../src/core/register/register';
import { defaultRuleBook } from '../../../src/core/rulebook/ruleBook';
import { deviceOf, type Row } from './deviceOf';

const asOf = '2025-01-15';

function clocksOf(device: Device, on = asOf) {
  const register = { units: [], devices: [device], operators: [], hazards: [], patrols: [], trainings: [] };
  return computeDeadlines(register, defaultRuleBook, day(on)).devices[0]!;
}

/** 'due status', e.g. '2025-04-17 ok'; 'unknown' and 'notApplicable' where there is no date. */
function shown(clock: Clock): string {
  return clock.due === null ? clock.status : `${formatDate(clock.due)} ${clock.status}`;
}

function inspection(code: string, row: Row, on = asOf, more: Partial<Device> = {}): Clock {
  return clocksOf(deviceOf(code, row, more), on).inspection;
}

function dueOf(code: string, row: Row, on = asOf): string | null {
  const { due } = inspection(code, row, on);
  return due && formatDate(due);
}

describe('a printed next date', () => {
  test('wins over every computed one', () => {
    const clock = inspection('5110', { lastInspectedOn: '2024-06-01', nextInspectionOn: '2025-06-01' });
    expect(shown(clock)).toBe('2025-06-01 ok');
    expect(clock.basis).toBe('printed');
    expect(clock.at).toEqual({ sheet: '台账', row: 1, column: 1 });
    expect(clock.reason.zh).toContain('2025-06-01');
    expect(clock.reason.en).toContain('2025-06-01');
  });

  test('works for a device of unknown type', () => {
    expect(shown(inspection('', { nextInspectionOn: '2025年4月' }))).toBe('2025-04 ok');
  });

  test('also stands after a failed inspection: other rules report the failure', () => {
    expect(shown(inspection('5110', { nextInspectionOn: '2025-06-01', inspectionResult: '不合格' }))).toBe(
      '2025-06-01 ok',
    );
  });

  test('is not replaced by a computed one when it cannot be read', () => {
    for (const nextInspectionOn of ['3/4/26', '2025.2.30', 2025.1]) {
      expect(shown(inspection('5110', { nextInspectionOn, lastInspectedOn: '2024-06-01' }))).toBe('unknown');
    }
  });

  test.each(['/', '无', '不详', '待检', '长期', '', null])('%j is none: the cycle computes', (nextInspectionOn) => {
    expect(shown(inspection('5110', { nextInspectionOn, lastInspectedOn: '2024-06-01' }))).toBe('2026-06-01 ok');
  });
});

describe('cycles from the last inspection', () => {
  test.each<[string, string, Row, string | null]>([
    ['crane, tower: 12 months', '4310', { lastInspectedOn: '2024-03-05' }, '2025-03-05'],
    ['crane, mobile: 12 months', '4410', { lastInspectedOn: '2024-03-05' }, '2025-03-05'],
    ['crane, railway: 24 months', '4450', { lastInspectedOn: '2024-03-05' }, '2026-03-05'],
    ['hoist: 12 months', '4860', { lastInspectedOn: '2024-03-05' }, '2025-03-05'],
    ['crane, bridge: 24 months', '4110', { lastInspectedOn: '2024-03-05' }, '2026-03-05'],
    ['crane, gantry of containers: 24 months', '4240', { lastInspectedOn: '2024-03-05' }, '2026-03-05'],
    ['crane, metallurgic: 12 months', '4150', { lastInspectedOn: '2024-03-05' }, '2025-03-05'],
    [
      'crane for molten metal by its name: 12 months',
      '4110',
      { lastInspectedOn: '2024-03-05', name: '吊运熔融金属起重机' },
      '2025-03-05',
    ],
    ['parking machine: 24 months', '4D00', { lastInspectedOn: '2024-03-05' }, '2026-03-05'],
    ['crane of unknown kind: the shorter 12 months', '4000', { lastInspectedOn: '2024-03-05' }, '2025-03-05'],
    ['sightseeing vehicle: 12 months', '5200', { lastInspectedOn: '2024-03-05' }, '2025-03-05'],
    ['ride: 12 months', '6100', { lastInspectedOn: '2024-03-05' }, '2025-03-05'],
    ['ropeway: 12 months', '9110', { lastInspectedOn: '2024-03-05' }, '2025-03-05'],
    ['vessel of grade 1: 72 months', '2170', { lastInspectedOn: '2024-03-05', safetyGrade: 1 }, '2030-03-05'],
    ['vessel of grade 2: 72 months', '2170', { lastInspectedOn: '2024-03-05', safetyGrade: '2级' }, '2030-03-05'],
    ['vessel of grade 3: 36 months', '2170', { lastInspectedOn: '2024-03-05', safetyGrade: 3 }, '2027-03-05'],
    ['vessel of grade 4: 12 months', '2170', { lastInspectedOn: '2024-03-05', safetyGrade: 4 }, '2025-03-05'],
    ['vessel of no grade: 36 months', '2100', { lastInspectedOn: '2024-03-05' }, '2027-03-05'],
    ['vessel of grade 5: none', '2170', { lastInspectedOn: '2024-03-05', safetyGrade: 5 }, null],
    [
      'plastic vessel of grade 1: 36 months',
      '2170',
      { lastInspectedOn: '2024-03-05', safetyGrade: 1, name: '玻璃钢储罐' },
      '2027-03-05',
    ],
    [
      'plastic vessel of grade 2: 24 months',
      '2170',
      { lastInspectedOn: '2024-03-05', safetyGrade: 2, name: '玻璃钢储罐' },
      '2026-03-05',
    ],
    ['road tank of grade 1: 60 months', '2220', { lastInspectedOn: '2024-03-05', safetyGrade: 1 }, '2029-03-05'],
    ['road tank of grade 3: 36 months', '2220', { lastInspectedOn: '2024-03-05', safetyGrade: 3 }, '2027-03-05'],
    ['rail tank of grade 2: 48 months', '2210', { lastInspectedOn: '2024-03-05', safetyGrade: 2 }, '2028-03-05'],
    ['rail tank of no grade: 24 months', '2210', { lastInspectedOn: '2024-03-05' }, '2026-03-05'],
    ['tank container of grade 3: 30 months', '2240', { lastInspectedOn: '2024-03-05', safetyGrade: 3 }, '2026-09-05'],
    ['tube trailer: 60 months', '2230', { lastInspectedOn: '2024-03-05' }, '2029-03-05'],
    ['oxygen chamber: 36 months', '2410', { lastInspectedOn: '2024-03-05' }, '2027-03-05'],
    ['boiler, external: 12 months', '1100', { lastInspectedOn: '2024-03-05' }, '2025-03-05'],
    ['industrial pipe of grade 1: 72 months', '8310', { lastInspectedOn: '2024-03-05', safetyGrade: 1 }, '2030-03-05'],
    [
      'GC3 pipe before 2026: 108 months',
      '8310',
      { lastInspectedOn: '2024-03-05', safetyGrade: 1, grade: 'GC3' },
      '2033-03-05',
    ],
    ['industrial pipe of grade 3: 36 months', '8310', { lastInspectedOn: '2024-03-05', safetyGrade: 3 }, '2027-03-05'],
    ['industrial pipe of grade 4: none', '8310', { lastInspectedOn: '2024-03-05', safetyGrade: 4 }, null],
    ['industrial pipe of no grade: 36 months', '8300', { lastInspectedOn: '2024-03-05' }, '2027-03-05'],
    ['gas pipe GB1-Ⅲ: 96 months', '8210', { lastInspectedOn: '2024-03-05', grade: 'GB1-Ⅲ' }, '2032-03-05'],
    ['gas pipe of middle pressure: 144 months', '8210', { lastInspectedOn: '2024-03-05', grade: '中压' }, '2036-03-05'],
    ['gas pipe of PE: 180 months', '8210', { lastInspectedOn: '2024-03-05', name: '聚乙烯中压燃气管道' }, '2039-03-05'],
    ['long-distance pipe: 36 months', '8120', { lastInspectedOn: '2024-03-05' }, '2027-03-05'],
    ['LPG cylinders: 48 months', '2320', { lastInspectedOn: '2024-03-05', name: '液化石油气钢瓶' }, '2028-03-05'],
    ['oxygen cylinders: 36 months', '2310', { lastInspectedOn: '2024-03-05', medium: '氧气' }, '2027-03-05'],
    ['nitrogen cylinders: 60 months', '2310', { lastInspectedOn: '2024-03-05', medium: '氮' }, '2029-03-05'],
    ['chlorine cylinders: 24 months', '2320', { lastInspectedOn: '2024-03-05', medium: '液氯' }, '2026-03-05'],
    ['acetylene cylinders: 36 months', '23T0', { lastInspectedOn: '2024-03-05', name: '溶解乙炔气瓶' }, '2027-03-05'],
    [
      'mixed gas: the shortest, 24 months',
      '2310',
      { lastInspectedOn: '2024-03-05', medium: '氩氧混合气' },
      '2026-03-05',
    ],
    ['cylinders of unknown gas: 24 months', '2300', { lastInspectedOn: '2024-03-05' }, '2026-03-05'],
  ])('%s', (_, code, row, expected) => {
    expect(dueOf(code, row)).toBe(expected);
  });

  test.each([
    ['2023-01-31', '2024-01-31'],
    ['2024-02-29', '2025-02-28'], // + 12 months, February 2025 has 28 days
    ['2024年5月', '2025-05'], // a month stays a month
    [45351, '2025-02-28'], // serial of 2024-02-29
  ])('a crane inspected %s is due %s', (lastInspectedOn, expected) => {
    expect(dueOf('4310', { lastInspectedOn }, '2023-06-01')).toBe(expected);
  });

  test.each([
    ['2022-11-30', '2023-11-30'], // the rule before: 12 months
    ['2022-12-01', '2024-12-01'], // TSG 81-2022 in force: 24 months
    ['2022年11月', '2023-11'],
    ['2022年12月', '2024-12'],
    ['2015-05-05', '2016-05-05'], // before the oldest rule known: the oldest rule
  ])('a forklift inspected %s is due %s', (lastInspectedOn, expected) => {
    expect(dueOf('5110', { lastInspectedOn })).toBe(expected);
  });

  test('the reason names date, cycle and rule', () => {
    const clock = inspection('5110', { lastInspectedOn: '2023-04-17' });
    expect(clock.reason.zh).toContain('2023-04-17，周期24个月');
    expect(clock.reason.zh).toContain('2025-04-17');
    expect(clock.reason.zh).toContain('TSG 81-2022 4.2.1.2');
    expect(clock.reason.en).toContain('24 months');
    expect(clock.source?.certainty).toBe('verified');
    expect(clock.basis).toBe('computed');
  });
});

describe('first inspections', () => {
  test.each<[string, string, Row, string]>([
    ['a vessel: 3 years after being put into use', '2170', { commissionedOn: '2023-03-05' }, '2026-03-05 ok'],
    ['a road tank: 1 year', '2220', { commissionedOn: '2024-06-05' }, '2025-06-05 ok'],
    ['a tube trailer: 3 years', '2230', { commissionedOn: '2024-06-05' }, '2027-06-05 ok'],
    ['an oxygen chamber: 1 year', '2410', { commissionedOn: '2024-06-05' }, '2025-06-05 ok'],
    ['a forklift: its cycle', '5110', { commissionedOn: '2024-06-05' }, '2026-06-05 ok'],
    ['a pipe: 3 years', '8310', { commissionedOn: '2024-06-05' }, '2027-06-05 ok'],
    ['a vessel whose first inspection has passed unrecorded', '2170', { commissionedOn: '2020-03-05' }, 'unknown'],
    ['a forklift whose first inspection has passed unrecorded', '5110', { commissionedOn: '2019-03-05' }, 'unknown'],
    ['nothing known', '5110', { lastInspectedOn: null }, 'unknown'],
    ['未检 and nothing else', '5110', { lastInspectedOn: '未检' }, 'unknown'],
    [
      'a last inspection that cannot be read',
      '5110',
      { lastInspectedOn: '3/4/23', commissionedOn: '2024-06-05' },
      'unknown',
    ],
    ['a type that is not known', '', { lastInspectedOn: '2024-06-05' }, 'unknown'],
  ])('%s', (_, code, row, expected) => {
    expect(shown(inspection(code, row))).toBe(expected);
  });

  test('are of low confidence when counted from registration or manufacture', () => {
    expect(inspection('2170', { commissionedOn: '2024-03-05' }).confidence).toBe('high');
    const clock = inspection('2170', { registeredOn: '2024-03-05', manufacturedOn: '2023-03-05' });
    expect(clock.confidence).toBe('low');
    expect(shown(clock)).toBe('2027-03-05 ok');
    expect(shown(inspection('2170', { manufacturedOn: '2023-03-05' }))).toBe('2026-03-05 ok');
  });

  test('an unknown clock says what is missing and where it belongs', () => {
    const clock = inspection('', { lastInspectedOn: '2024-06-05', kind: '设备' });
    expect(clock.reason.zh).toContain('种类');
    expect(clock).toMatchObject({ due: null, applyBy: null, daysLeft: null, basis: null });
    expect(clock.at).toEqual({ sheet: '台账', row: 1, column: 1 });
  });
});

describe('extension', () => {
  const row = { nextInspectionOn: '2025-01-01', extendedTo: '2025-04-01' };

  test('counts with its papers only', () => {
    expect(shown(inspection('5110', { ...row, extensionNo: '晋特延〔2025〕1号' }))).toBe('2025-04-01 ok');
    expect(inspection('5110', { ...row, extensionNo: '晋特延〔2025〕1号' }).basis).toBe('extended');
    for (const extensionNo of [null, '无', '/', '不详', '有', '已办理']) {
      expect(shown(inspection('5110', { ...row, extensionNo }))).toBe('2025-01-01 overdue');
    }
  });

  test('does not shorten a later printed date', () => {
    expect(shown(inspection('5110', { ...row, nextInspectionOn: '2026-01-01', extensionNo: '1号' }))).toBe(
      '2026-01-01 ok',
    );
  });
});

describe('devices out of use', () => {
  const row = { nextInspectionOn: '2020-01-01' };

  test.each(['scrapped', 'cancelled', 'removed', 'notYetUsed'] as const)('%s: nothing is due', (use) => {
    expect(shown(inspection('5110', row, asOf, { use }))).toBe('notApplicable');
    expect(clocksOf(deviceOf('3110', row, { use })).others).toEqual([]);
  });

  test('stopped: only a recorded notice stops the clock', () => {
    expect(shown(inspection('5110', row, asOf, { use: 'stopped', stopNotice: 'given' }))).toBe('notApplicable');
    expect(shown(inspection('5110', row, asOf, { use: 'stopped', stopNotice: 'missing' }))).toBe('2020-01-01 overdue');
    expect(shown(inspection('5110', row, asOf, { use: 'stopped', stopNotice: 'unknown' }))).toBe('2020-01-01 overdue');
  });

  test('an unknown status keeps the clock running', () => {
    expect(shown(inspection('5110', row, asOf, { use: 'unknown' }))).toBe('2020-01-01 overdue');
  });
});

describe('boilers', () => {
  test.each<[string, Row, string]>([
    ['external earlier', { nextInspectionOn: '2025-05-01', nextInternalOn: '2026-05-01' }, '2025-05-01 ok'],
    ['internal earlier', { nextInspectionOn: '2025-09-01', nextInternalOn: '2025-05-01' }, '2025-05-01 ok'],
    ['only one column: the external', { lastInspectedOn: '2024-05-01' }, '2025-05-01 ok'],
    [
      'internal printed, external computed later',
      { lastInspectedOn: '2024-12-01', nextInternalOn: '2025-05-01' },
      '2025-05-01 ok',
    ],
    [
      'a printed external date does not give way to a computed internal one',
      { nextInspectionOn: '2025-09-01', commissionedOn: '2024-05-01' },
      '2025-09-01 ok',
    ],
    [
      'a computed external date gives way to the first internal one',
      { lastInspectedOn: '2024-12-01', commissionedOn: '2024-05-01' },
      '2025-05-01 ok',
    ],
    ['only an internal date: the external is not known', { nextInternalOn: '2026-05-01' }, 'unknown'],
    ['only an internal date, overdue', { nextInternalOn: '2024-05-01' }, '2024-05-01 overdue'],
    ['class D', { lastInspectedOn: '2020-05-01', grade: 'D级' }, 'notApplicable'],
    ['class B', { lastInspectedOn: '2020-05-01', grade: 'B级' }, '2021-05-01 overdue'],
  ])('%s', (_, row, expected) => {
    expect(shown(inspection('1100', row))).toBe(expected);
  });

  test('the internal inspection stands beside, unknown when no date is given', () => {
    expect(clocksOf(deviceOf('1100', { lastInspectedOn: '2024-05-01' })).others.map((c) => [c.kind, shown(c)])).toEqual(
      [['internalInspection', 'unknown']],
    );
    const both = clocksOf(deviceOf('1100', { nextInspectionOn: '2025-09-01', nextInternalOn: '2025-05-01' }));
    expect(both.inspection.kind).toBe('inspection');
    expect(both.others.map((c) => [c.kind, shown(c)])).toEqual([
      ['internalInspection', '2025-05-01 ok'],
      ['inspection', '2025-09-01 ok'],
    ]);
  });

  test('the first internal inspection is a year after being put into use', () => {
    const [internal] = clocksOf(
      deviceOf('1100', { commissionedOn: '2024-05-01', nextInspectionOn: '2025-04-01' }),
    ).others;
    expect(shown(internal!)).toBe('2025-05-01 ok'); // 2024-05-01 + 12 months
  });
});

describe('clocks beside the inspection', () => {
  test('annual check of vessels and pipes, not of cylinders', () => {
    for (const code of ['2170', '2220', '2410', '8310', '8210']) {
      const [check] = clocksOf(deviceOf(code, { lastAnnualCheckOn: '2024-05-05' })).others;
      expect([check!.kind, shown(check!)]).toEqual(['annualCheck', '2025-05-05 ok']);
    }
    expect(shown(clocksOf(deviceOf('2170', { lastAnnualCheckOn: null })).others[0]!)).toBe('unknown');
    expect(clocksOf(deviceOf('2320', { lastAnnualCheckOn: '2024-05-05' })).others).toEqual([]);
  });

  test('full inspection of a ropeway after three years', () => {
    const [full] = clocksOf(deviceOf('9110', { commissionedOn: '2023-05-05' })).others;
    expect([full!.kind, shown(full!)]).toEqual(['fullInspection', '2026-05-05 ok']);
  });

  test('none for a forklift', () => {
    expect(clocksOf(deviceOf('5110', { lastInspectedOn: '2024-05-05' })).others).toEqual([]);
  });
});
