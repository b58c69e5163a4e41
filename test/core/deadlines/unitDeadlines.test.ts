import { addDays } from '../../../src/core/dates/addDays';
import { day } from '../../../src/core/dates/day';
import { formatDate, type LedgerDate } from '../../../src/core/dates/ledgerDate';
import type { Clock } from '../../../src/core/deadlines/clock';
import { computeDeadlines } from '../../../src/core/deadlines/deadlines';
import { periodEndAfter, reportClock } from '../../../src/core/deadlines/periodicReport';
import { siteCheckClock } from '../../../src/core/deadlines/siteCheck';
import { person } from '../../../src/core/ledger/fields/person';
import { readDate } from '../../../src/core/ledger/readers/date';
import { absent } from '../../../src/core/ledger/reading';
import type { CellValue } from '../../../src/core/ledger/snapshot';
import type { Hazard, Register, Statement, Unit } from '../../../src/core/register/register';
import { defaultRuleBook } from '../../../src/core/rulebook/ruleBook';
import { entriesOf, type Row } from './deviceOf';

const nothing: Register = { units: [], devices: [], operators: [], hazards: [], patrols: [], trainings: [] };

function shown(clock: Clock): string {
  return clock.due === null ? clock.status : `${formatDate(clock.due)} ${clock.status}`;
}

function certificate(row: Row, on = '2025-01-15'): Clock {
  const entry = entriesOf('person', [row])[0]!;
  const operator = {
    index: 0,
    entry,
    unit: null,
    name: '张三',
    items: [],
    oldItems: [],
    certExpiresOn: entry.read(person.certExpiresOn),
  };
  return computeDeadlines({ ...nothing, operators: [operator] }, defaultRuleBook, day(on)).operators[0]!;
}

function drill(row: Row, on = '2025-01-15'): Clock {
  const entries = entriesOf('unit', [row]);
  const lists = { entries, devices: [], operators: [], hazards: [], patrols: [], trainings: [] };
  const unit = {
    index: 0,
    name: typeof row.name === 'string' ? row.name : '',
    otherNames: [],
    uscc: null,
    township: null,
    ...lists,
  } as unknown as Unit;
  return computeDeadlines({ ...nothing, units: [unit] }, defaultRuleBook, day(on)).units[0]!.drill;
}

function rectification(row: Row, more: Partial<Hazard>, on = '2025-01-15'): Clock {
  const entry = entriesOf('hazard', [row])[0]!;
  const hazard: Hazard = { index: 0, entry, unit: null, grade: 'general', closed: 'open', ...more };
  return computeDeadlines({ ...nothing, hazards: [hazard] }, defaultRuleBook, day(on)).hazards[0]!;
}

function statement(cell: CellValue): Statement<LedgerDate> {
  return { reading: readDate(cell, '', 1900), origin: { sheet: '台账', row: 1, column: 0 } };
}

describe('certificates', () => {
  test.each<[string, Row, string]>([
    ['printed', { certExpiresOn: '2028-07-24', certIssuedOn: '2020-07-25' }, '2028-07-24 ok'],
    ['a printed range', { certExpiresOn: '2024.07.25-2028.07.24' }, '2028-07-24 ok'],
    ['issued + 4 years − 1 day', { certExpiresOn: null, certIssuedOn: '2024-07-25' }, '2028-07-24 ok'],
    ['issued on a leap day', { certExpiresOn: null, certIssuedOn: '2024-02-29' }, '2028-02-28 ok'], // 2028-02-29 − 1
    ['issued on the first of March', { certExpiresOn: null, certIssuedOn: '2024-03-01' }, '2028-02-29 ok'],
    ['issued in a month', { certExpiresOn: null, certIssuedOn: '2024年7月' }, '2028-07 ok'],
    ['the last valid day', { certExpiresOn: '2025-01-15' }, '2025-01-15 applyNow'],
    ['the day after', { certExpiresOn: '2025-01-14' }, '2025-01-14 overdue'],
    ['长期 is not possible', { certExpiresOn: '长期', certIssuedOn: '2024-07-25' }, 'unknown'],
    ['a date that cannot be read', { certExpiresOn: '3/4/27', certIssuedOn: '2024-07-25' }, 'unknown'],
    ['nothing known', { certExpiresOn: '不详' }, 'unknown'],
  ])('%s', (_, row, expected) => {
    expect(shown(certificate(row))).toBe(expected);
  });

  test('a computed end says how it was computed', () => {
    const clock = certificate({ certExpiresOn: null, certIssuedOn: '2024-07-25' });
    expect([clock.basis, clock.kind, clock.applyBy]).toEqual(['computed', 'certificate', '2028-06-24']);
    expect(clock.reason.zh).toContain('2024-07-25加48个月');
    expect(clock.at).toEqual({ sheet: '台账', row: 1, column: 1 });
  });
});

describe('drills', () => {
  test.each<[string, Row, string]>([
    [
      'a factory: 12 months',
      { name: '高平市某某铸件加工部', placeType: '办公楼', lastDrillOn: '2024-06-01' },
      '2025-06-01 ok',
    ],
    ['a hotel: 6 months', { name: '某某', placeType: '宾馆', lastDrillOn: '2024-08-31' }, '2025-02-28 ok'],
    ['a mall: 6 months', { name: '某某', placeType: '商场', lastDrillOn: '2024-06-01' }, '2024-12-01 overdue'],
    ['a school: 12 months', { name: '某某', placeType: '学校', lastDrillOn: '2024-06-01' }, '2025-06-01 ok'],
    ['no date', { name: '某某', placeType: '学校', lastDrillOn: null }, 'unknown'],
    ['no drill', { name: '某某', placeType: '学校', lastDrillOn: '无' }, 'unknown'],
  ])('%s', (_, row, expected) => {
    expect(shown(drill(row))).toBe(expected);
  });

  test('a place type inferred from the name gives low confidence', () => {
    expect(drill({ name: '高平市云泉宾馆', lastDrillOn: '2024-10-01' }).confidence).toBe('low');
    expect(drill({ name: '某某', placeType: '宾馆', lastDrillOn: '2024-10-01' }).confidence).toBe('high');
  });
});

describe('hazards', () => {
  test.each<[string, Row, Partial<Hazard>, string]>([
    ['stated deadline', { deadline: '2025-03-01', foundOn: '2025-01-01' }, {}, '2025-03-01 ok'],
    ['general: 15 days', { foundOn: '2025-01-10' }, {}, '2025-01-25 ok'],
    ['serious: 30 days', { foundOn: '2025-01-10' }, { grade: 'serious' }, '2025-02-09 ok'],
    ['major: 60 days', { foundOn: '2025-01-10' }, { grade: 'major' }, '2025-03-11 ok'], // 21 + 28 + 11
    ['overdue', { foundOn: '2024-12-30' }, {}, '2025-01-14 overdue'],
    ['three days before', { foundOn: '2025-01-03' }, {}, '2025-01-18 dueSoon'],
    ['put right', { foundOn: '2024-01-01' }, { closed: 'closed' }, 'notApplicable'],
    ['not said whether put right', { foundOn: '2024-01-01' }, { closed: 'unknown' }, '2024-01-16 unknown'],
    ['found in a month: from its last day', { foundOn: '2025年1月' }, {}, '2025-02-15 ok'],
    ['nothing known', { foundOn: null }, {}, 'unknown'],
    ['a deadline that cannot be read', { deadline: '3/4/25', foundOn: '2024-01-01' }, {}, 'unknown'],
  ])('%s', (_, row, more, expected) => {
    expect(shown(rectification(row, more))).toBe(expected);
  });

  test('a missing grade counts as general with low confidence', () => {
    const clock = rectification({ foundOn: '2025-01-10' }, { grade: null });
    expect([shown(clock), clock.confidence]).toEqual(['2025-01-25 ok', 'low']);
  });
});

describe('on-site checks', () => {
  const check = (cell: CellValue, months: number): Clock =>
    siteCheckClock(statement(cell), months, day('2025-01-15'), defaultRuleBook);

  test.each([
    ['2024-10-31', 4, '2025-02-28 ok'], // + 4 months, clamped
    ['2024-08-01', 6, '2025-02-01 ok'],
    ['2024-07-20', 6, '2025-01-20 dueSoon'],
    ['2024-07-14', 6, '2025-01-14 overdue'],
    ['2024年12月', 1, '2025-01 dueSoon'],
    ['无', 6, '2025-01-15 dueSoon'],
    ['不详', 6, 'unknown'],
  ])('last %s, every %i months: %s', (cell, months, expected) => {
    expect(shown(check(cell, months))).toBe(expected);
  });

  test('without such a column nothing is known', () => {
    const clock = siteCheckClock({ reading: absent, origin: null }, 6, day('2025-01-15'), defaultRuleBook);
    expect([clock.status, clock.at]).toEqual(['unknown', null]);
  });
});

describe('reports', () => {
  test.each([
    ['2025-01-08', 1, '2025-01-31'],
    ['2025-01-31', 1, '2025-02-28'], // a report on the last day closes its period
    ['2025-04-08', 3, '2025-06-30'],
    ['2025-03-30', 3, '2025-03-31'],
    ['2025-01-05', 6, '2025-06-30'],
    ['2025-07-05', 6, '2025-12-31'],
    ['2025-07-05', 12, '2025-12-31'],
    ['2024-12-31', 12, '2025-12-31'],
    ['2024-02-10', 1, '2024-02-29'],
  ])('the period after %s of %i months ends on %s', (last, months, expected) => {
    expect(periodEndAfter(day(last), months)).toBe(expected);
  });

  test.each([
    ['2025-01-08', 1, '2025-02-10 ok'], // period end 01-31 + 10 days
    ['2024-10-08', 3, '2025-01-10 overdue'],
    ['2024-12-30', 12, '2025-01-10 overdue'],
    ['2025-01-05', 6, '2025-07-10 ok'],
    ['2025-01-05', 12, '2026-01-10 ok'],
    ['无', 3, '2025-01-15 dueSoon'],
    ['', 3, 'unknown'],
  ])('last report %s, every %i months: %s', (cell, months, expected) => {
    expect(shown(reportClock(statement(cell), months, day('2025-01-15'), defaultRuleBook))).toBe(expected);
  });

  test('the end of a period always lies after the report and at most a period and a day later', () => {
    for (let n = 0; n < 800; n++) {
      const last = addDays(day('2024-01-01'), n);
      for (const months of [1, 3, 6, 12]) {
        const end = periodEndAfter(last, months);
        expect(end > last).toBe(true);
        expect(periodEndAfter(addDays(end, -1), months)).toBe(end);
      }
    }
  });
});
