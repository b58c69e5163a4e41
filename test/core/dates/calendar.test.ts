import fc from 'fast-check';
import { addDays, daysBetween } from '../../../src/core/dates/addDays';
import { addMonths } from '../../../src/core/dates/addMonths';
import { day, dayNumber, dayOfMonth, fromDayNumber, makeDay, monthOf, yearOf } from '../../../src/core/dates/day';
import { dayToSerial, serialToDay } from '../../../src/core/dates/excelSerial';
import { readDate } from '../../../src/core/ledger/readers/date';

const oneDay = 86400000;

/** Excel's EDATE in milliseconds, by the platform's calendar: a month's length is the time to the next one. */
function edate(text: string, months: number): number {
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7)) - 1 + months;
  const first = Date.UTC(year, month, 1);
  const length = (Date.UTC(year, month + 1, 1) - first) / oneDay;
  return first + (Math.min(Number(text.slice(8)), length) - 1) * oneDay;
}

function isoOf(dayCount: number): string {
  return new Date(dayCount * oneDay).toISOString().slice(0, 10);
}

/** Numbers that look random and are the same in every run. */
function* spread(count: number): Generator<number> {
  for (let index = 0, seed = 20230403; index < count; index++) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    yield seed;
  }
}

const from1900 = -25567; // 1900-01-01
const to2200 = 84370; // 2200-12-31

test('the span of the tests is 1900 to 2200', () => {
  expect(isoOf(from1900)).toBe('1900-01-01');
  expect(isoOf(to2200)).toBe('2200-12-31');
});

test('addMonths is EDATE on a million pairs of a day and a number of months', () => {
  const differences: string[] = [];
  for (const seed of spread(1_000_000)) {
    const start = fromDayNumber(from1900 + (seed % 80000));
    const months = ((seed >>> 7) % 721) - 360;
    const result = addMonths(start, months);
    if (Date.parse(result) !== edate(start, months)) differences.push(`${start} + ${String(months)}: ${result}`);
  }
  expect(differences).toEqual([]);
});

test.each([
  ['2024-02-29', 12, '2025-02-28'], // February 2025 has 28 days
  ['2024-02-29', 48, '2028-02-29'],
  ['2023-08-31', 6, '2024-02-29'],
  ['2023-01-31', 1, '2023-02-28'],
  ['2023-03-31', -1, '2023-02-28'],
  ['2023-12-31', 2, '2024-02-29'],
  ['2023-01-15', -1, '2022-12-15'],
  ['2023-01-15', -13, '2021-12-15'],
])('%s and %i months is %s', (start, months, expected) => {
  expect(addMonths(day(start), months)).toBe(expected);
});

test('every day from 1900 to 2200 counts the same as the platform counts, there and back', () => {
  const differences: string[] = [];
  for (let count = from1900; count <= to2200; count++) {
    const text = fromDayNumber(count);
    if (text !== isoOf(count) || dayNumber(text) !== count) differences.push(text);
  }
  expect(differences).toEqual([]);
});

test('days can be added and counted over the turn of a year', () => {
  expect(addDays(day('2023-12-31'), 60)).toBe('2024-02-29'); // 31 + 29
  expect(addDays(day('2024-03-01'), -1)).toBe('2024-02-29');
  expect(daysBetween(day('2023-03-01'), day('2024-03-01'))).toBe(366);
  expect(daysBetween(day('2024-01-01'), day('2023-12-31'))).toBe(-1);
});

describe('Excel serials', () => {
  test.each([
    [1, 1900, '1900-01-01'],
    [59, 1900, '1900-02-28'],
    [60, 1900, null], // the 29 February 1900 that never was
    [61, 1900, '1900-03-01'],
    [25569, 1900, '1970-01-01'],
    [45019, 1900, '2023-04-03'],
    [2958465, 1900, '9999-12-31'],
    [2958466, 1900, null],
    [0, 1900, null],
    [0, 1904, '1904-01-01'],
    [43557, 1904, '2023-04-03'], // 45019 − 1462
    [-1, 1904, null],
  ] as const)('serial %d of the %d system is %s', (serial, system, expected) => {
    expect(serialToDay(serial, system)).toBe(expected);
  });

  test('a day becomes a serial and the same day again in both systems', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -24106, max: to2200 }),
        fc.constantFrom(1900 as const, 1904 as const),
        (n, system) => {
          const start = fromDayNumber(n); // from 1904-01-01 on
          expect(serialToDay(dayToSerial(start, system)!, system)).toBe(start);
        },
      ),
    );
    for (let serial = 1; serial < 100; serial++) {
      const found = serialToDay(serial, 1900);
      if (found !== null) expect(dayToSerial(found, 1900)).toBe(serial);
    }
  });

  test('there is no serial before the first day of the system', () => {
    expect(dayToSerial(day('1899-12-31'), 1900)).toBeNull();
    expect(dayToSerial(day('1903-12-31'), 1904)).toBeNull();
  });
});

test('makeDay refuses what the calendar does not have', () => {
  expect(makeDay(2023, 2, 29)).toBeNull();
  expect(makeDay(2100, 2, 29)).toBeNull(); // 2100 is no leap year
  expect(makeDay(2000, 2, 29)).toBe('2000-02-29');
  expect(makeDay(2023, 13, 1)).toBeNull();
  expect(makeDay(0, 1, 1)).toBeNull();
});

const pad = (number: number): string => String(number).padStart(2, '0');
const chinese = (number: number): string =>
  Array.from(String(number), (digit) => '〇一二三四五六七八九'[Number(digit)]).join('');

function tens(number: number): string {
  const [ten, one] = [Math.floor(number / 10), number % 10];
  return (ten > 1 ? chinese(ten) : '') + (ten > 0 ? '十' : '') + (one > 0 ? chinese(one) : '');
}

const spellings: readonly ((y: number, m: number, d: number) => string | number)[] = [
  (y, m, d) => `${y}-${m}-${d}`,
  (y, m, d) => `${y}-${pad(m)}-${pad(d)}`,
  (y, m, d) => `${y}/${m}/${d}`,
  (y, m, d) => `${y}.${m}.${d}`,
  (y, m, d) => `${y}.${pad(m)}.${pad(d)}.`,
  (y, m, d) => `${y}、${m}、${d}`,
  (y, m, d) => `${y}${pad(m)}${pad(d)}`,
  (y, m, d) => Number(`${y}${pad(m)}${pad(d)}`),
  (y, m, d) => `${y}年${m}月${d}日`,
  (y, m, d) => `${y} 年 ${m} 月 ${d} 号止`,
  (y, m, d) => `${chinese(y)}年${tens(m)}月${tens(d)}日`,
  (y, m, d) => `${y}-${pad(m)}-${pad(d)} 00:00:00`,
  (y, m, d) => `${y}-${pad(m)}-${pad(d)}T00:00:00`,
  (y, m, d) => `1999.1.1-${y}.${m}.${d}`,
  (y, m, d) => `1999年1月1日至${y}年${m}月${d}日`,
];

test('every spelling of any day reads back as that day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10957, max: 47481 }), fc.constantFrom(...spellings), (n, spell) => {
      const written = fromDayNumber(n); // 2000-01-01 to 2099-12-31
      const cell = spell(yearOf(written), monthOf(written), dayOfMonth(written));
      expect(readDate(cell, '', 1900)).toEqual({
        kind: 'value',
        value: { precision: 'day', from: written, to: written },
      });
    }),
    { numRuns: 3000 },
  );
});

test('no text makes the reader throw, and what it reads is a day of the calendar', () => {
  const pieces = fc.constantFrom(
    '2023',
    '23',
    '4',
    '30',
    '2',
    '-',
    '.',
    '/',
    '年',
    '月',
    '日',
    ' ',
    '至',
    '(',
    ')',
    '二',
    '十',
    '〇',
    '无',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const reading = readDate(parts.join(''), '', 1900);
      if (reading.kind === 'value') expect(day(reading.value.from) <= day(reading.value.to)).toBe(true);
    }),
    { numRuns: 3000 },
  );
});
