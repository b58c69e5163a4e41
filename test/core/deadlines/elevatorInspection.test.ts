import { day } from '../../../src/core/dates/day';
import { formatDate } from '../../../src/core/dates/ledgerDate';
import type { Clock } from '../../../src/core/deadlines/clock';
import { computeDeadlines } from '../../../src/core/deadlines/deadlines';
import { defaultRuleBook } from '../../../src/core/rulebook/ruleBook';
import { deviceOf, type Row } from './deviceOf';

function clocksOf(row: Row, on = '2025-01-15') {
  const devices = [deviceOf('3110', row)];
  const register = { units: [], devices, operators: [], hazards: [], patrols: [], trainings: [] };
  return computeDeadlines(register, defaultRuleBook, day(on)).devices[0]!;
}

function shown(clock: Clock | undefined): string {
  if (clock === undefined) return 'none';
  return clock.due === null ? clock.status : `${formatDate(clock.due)} ${clock.status}`;
}

describe('the years of inspection', () => {
  // Base 2010-05-10: inspections in 2011, 2014, 2017, 2019, 2021, 2023, 2025 (years 1 to 15), then every year.
  test.each([
    ['2024-05-10', '2025-05-10'], // year 14 was none of inspection; next 15
    ['2025-05-08', '2026-05-10'], // year 15 held, then yearly
    ['2026-05-10', '2027-05-10'],
    ['2030-05-31', '2031-05-10'], // late: the base month stays
  ])('base 2010-05-10, inspected %s: due %s', (lastInspectedOn, expected) => {
    const clock = clocksOf({ supervisedOn: '2010-05-10', lastInspectedOn }, lastInspectedOn).inspection;
    expect(clock.due && formatDate(clock.due)).toBe(expected);
  });

  // Base 2023-05-10: years 1, 4, 7, 9, 11, 13, 15 are 2024, 2027, 2030, 2032, 2034, 2036, 2038.
  test.each([
    ['2024-05-10', '2027-05-10'],
    ['2027-05-10', '2030-05-10'],
    ['2030-05-10', '2032-05-10'],
    ['2032-05-10', '2034-05-10'],
    ['2034-05-10', '2036-05-10'],
    ['2036-05-10', '2038-05-10'],
    ['2038-05-10', '2039-05-10'],
    ['2039-05-10', '2040-05-10'],
    ['2027-03-10', '2030-05-10'], // two months early counts for its year
    ['2027-03-09', '2027-05-10'], // a day earlier does not
    ['2027-08-01', '2030-05-10'], // late, the base month stays
  ])('base 2023-05-10, inspected %s: due %s', (lastInspectedOn, expected) => {
    const clock = clocksOf({ supervisedOn: '2023-05-10', lastInspectedOn }, lastInspectedOn).inspection;
    expect(clock.due && formatDate(clock.due)).toBe(expected);
    expect(clock.basis).toBe('computed');
  });

  test('the leap day of a base date is clamped', () => {
    // Year 1 of 2024-02-29 is 2025-02-28; year 4 is 2028-02-29.
    expect(shown(clocksOf({ supervisedOn: '2024-02-29', lastInspectedOn: null }).inspection)).toBe(
      '2025-02-28 dueSoon',
    );
    expect(
      shown(clocksOf({ supervisedOn: '2024-02-29', lastInspectedOn: '2025-02-20' }, '2025-03-01').inspection),
    ).toBe('2028-02-29 ok');
  });

  test('a base month gives a due month', () => {
    expect(shown(clocksOf({ supervisedOn: '2023年5月', lastInspectedOn: '2024年5月' }).inspection)).toBe('2027-05 ok');
  });
});

describe('the change of rule on 2 April 2024', () => {
  test.each([
    ['2024-04-01', '2025-04-01'], // still the yearly rule
    ['2024-04-02', '2026-04-20'], // base 2017-04-20: year 7 is 2024-04-20, early; next year 9
  ])('inspected %s: due %s', (lastInspectedOn, expected) => {
    const clock = clocksOf({ supervisedOn: '2017-04-20', lastInspectedOn }).inspection;
    expect(clock.due && formatDate(clock.due)).toBe(expected);
    expect(clock.reason.zh).toContain(lastInspectedOn === '2024-04-01' ? 'T7001-2009' : 'T7001-2023');
  });

  // Published on 2 April 2023: until a year later a report may have gone by either rule, so the date is not sure.
  test.each([
    ['2023-04-01', 'high'],
    ['2023-04-02', 'low'],
    ['2024-04-01', 'low'],
    ['2024-04-02', 'high'],
  ])('inspected %s: confidence %s', (lastInspectedOn, confidence) => {
    expect(clocksOf({ supervisedOn: '2017-04-20', lastInspectedOn }).inspection.confidence).toBe(confidence);
  });

  test('a printed next date wins also before it', () => {
    const clock = clocksOf({ supervisedOn: '2017-04-20', lastInspectedOn: '2024-04-01', nextInspectionOn: '2026-04' });
    expect(shown(clock.inspection)).toBe('2026-04 ok');
  });
});

describe('what the ledger does not say', () => {
  test('without a base date a year from the last inspection, with low confidence', () => {
    const clock = clocksOf({ lastInspectedOn: '2024-06-10' }).inspection;
    expect(shown(clock)).toBe('2025-06-10 ok');
    expect(clock.confidence).toBe('low');
  });

  test('the base date is supervision, else being put into use, else registration or manufacture', () => {
    const row = { lastInspectedOn: '2024-06-10', manufacturedOn: '2023-01-10' };
    expect(shown(clocksOf(row).inspection)).toBe('2027-01-10 ok'); // manufactured 2023-01: year 4
    expect(clocksOf(row).inspection.confidence).toBe('low');
    const inUse = clocksOf({ ...row, commissionedOn: '2023-04-10' }).inspection;
    expect([shown(inUse), inUse.confidence]).toEqual(['2027-04-10 ok', 'high']);
    const supervised = clocksOf({ ...row, commissionedOn: '2023-04-10', supervisedOn: '2023-03-10' }).inspection;
    expect(shown(supervised)).toBe('2027-03-10 ok');
  });

  test('a new elevator waits for its first inspection', () => {
    expect(shown(clocksOf({ supervisedOn: '2024-06-10', lastInspectedOn: null }).inspection)).toBe('2025-06-10 ok');
    expect(shown(clocksOf({ supervisedOn: '2024-06-10', lastInspectedOn: '2024-06-10' }).inspection)).toBe(
      '2025-06-10 ok',
    );
  });

  test('without any last inspection no later date stands as the next one: that of 2024 may have been missed', () => {
    const clock = clocksOf({ supervisedOn: '2020-06-10', lastInspectedOn: null }).inspection;
    expect(shown(clock)).toBe('unknown'); // year 4 was 2024, year 7 will be 2027
    expect([clock.due, clock.daysLeft]).toEqual([null, null]);
  });

  test('nothing at all', () => {
    expect(shown(clocksOf({ lastInspectedOn: null }).inspection)).toBe('unknown');
  });
});

describe('self test', () => {
  test.each<[string, Row, string, string]>([
    // Base 2020-05-10: year 4 (2024) is one of inspection, 5 and 6 (2025, 2026) of self test, 7 (2027) of inspection.
    [
      'the year after an inspection',
      { supervisedOn: '2020-05-10', lastInspectedOn: '2024-05-08' },
      '2025-01-15',
      '2025-05-10 ok',
    ],
    [
      'after a self test',
      { supervisedOn: '2020-05-10', lastInspectedOn: '2024-05-08', lastSelfTestOn: '2025-05-02' },
      '2025-06-01',
      '2026-05-10 ok',
    ],
    [
      'a month early counts',
      { supervisedOn: '2020-05-10', lastInspectedOn: '2024-05-08', lastSelfTestOn: '2025-04-10' },
      '2025-06-01',
      '2026-05-10 ok',
    ],
    [
      'a day more does not',
      { supervisedOn: '2020-05-10', lastInspectedOn: '2024-05-08', lastSelfTestOn: '2025-04-09' },
      '2025-06-01',
      '2025-05-10 overdue',
    ],
    [
      'a ledger without a column does not say that none was held; the next one is named',
      { supervisedOn: '2020-05-10', lastInspectedOn: '2024-05-08' },
      '2025-06-01',
      '2026-05-10 unknown',
    ],
    [
      'nor does a blank',
      { supervisedOn: '2020-05-10', lastInspectedOn: '2024-05-08', lastSelfTestOn: null },
      '2025-06-01',
      '2026-05-10 unknown',
    ],
    [
      'nor does 不详',
      { supervisedOn: '2020-05-10', lastInspectedOn: '2024-05-08', lastSelfTestOn: '不详' },
      '2025-06-01',
      '2026-05-10 unknown',
    ],
    [
      '未做 does',
      { supervisedOn: '2020-05-10', lastInspectedOn: '2024-05-08', lastSelfTestOn: '未做' },
      '2025-06-01',
      '2025-05-10 overdue',
    ],
    [
      'a base date that is only that of manufacture makes nothing overdue',
      { manufacturedOn: '2020-05-10', lastInspectedOn: '2024-05-08', lastSelfTestOn: '2025-04-09' },
      '2025-06-01',
      '2026-05-10 unknown',
    ],
    [
      'a year after the last one without any base date',
      { lastInspectedOn: '2024-05-08', lastSelfTestOn: '2025-05-02' },
      '2025-06-01',
      '2026-05-02 ok',
    ],
    [
      'which may have been an inspection',
      { lastInspectedOn: '2024-05-08', lastSelfTestOn: '2025-05-02' },
      '2026-06-01',
      'unknown',
    ],
    [
      'and an inspection since then takes its place',
      { lastInspectedOn: '2026-05-01', lastSelfTestOn: '2025-05-02' },
      '2026-05-20',
      'unknown',
    ],
    [
      'skips the year of inspection',
      { supervisedOn: '2020-05-10', lastInspectedOn: '2024-05-08', lastSelfTestOn: '2026-05-02' },
      '2026-06-01',
      '2028-05-10 ok',
    ],
    ['nothing known', { supervisedOn: '2020-05-10', lastInspectedOn: null }, '2025-01-15', 'unknown'],
    [
      'after the fifteenth year none',
      { supervisedOn: '2005-05-10', lastInspectedOn: '2024-05-08' },
      '2025-01-15',
      'none',
    ],
    ['before the rule none', { supervisedOn: '2020-05-10', lastInspectedOn: '2023-05-08' }, '2024-04-01', 'none'],
    [
      'years before the rule asked for none',
      { supervisedOn: '2018-05-10', lastInspectedOn: '2022-05-08' },
      '2024-04-02',
      '2024-05-10 ok', // 38 days ahead, the warning comes 30 days before
    ],
  ])('%s', (_, row, on, expected) => {
    const [test] = clocksOf(row, on).others;
    expect(shown(test)).toBe(expected);
  });
});
