import fc from 'fast-check';
import { daysBetween } from '../../../src/core/dates/addDays';
import { day, fromDayNumber } from '../../../src/core/dates/day';
import { computeDeadlines } from '../../../src/core/deadlines/deadlines';
import { equipment } from '../../../src/core/ledger/fields/equipment';
import type { CellValue } from '../../../src/core/ledger/snapshot';
import type { Device } from '../../../src/core/register/register';
import { defaultRuleBook } from '../../../src/core/rulebook/ruleBook';
import { deviceOf } from './deviceOf';

const codes = [
  '',
  '1100',
  '2000',
  '2170',
  '2220',
  '2230',
  '2320',
  '2410',
  '3110',
  '4110',
  '4310',
  '5110',
  '5200',
  '6100',
  '8110',
  '8210',
  '8310',
  '9110',
];
const fields = [
  'nextInspectionOn',
  'lastInspectedOn',
  'supervisedOn',
  'commissionedOn',
  'manufacturedOn',
  'nextInternalOn',
  'lastSelfTestOn',
  'lastAnnualCheckOn',
  'extendedTo',
];

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue[]>(
    null,
    '',
    '/',
    '无',
    '不详',
    '停用',
    '长期',
    '3/4/23',
    '2023年4月',
    '2024-02-29',
    '9999-12-31',
    '1900-01-01',
    '2199-12-31',
    2023.1,
  ),
  fc.integer({ min: 0, max: 120000 }),
  fc.integer({ min: 36526, max: 55000 }),
);

function clocksOf(device: Device, on: string) {
  const register = { units: [], devices: [device], operators: [], hazards: [], patrols: [], trainings: [] };
  return computeDeadlines(register, defaultRuleBook, day(on)).devices[0]!;
}

test('whatever a row says, every clock is in order with itself', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...codes),
      fc.tuple(...fields.map(() => cell)),
      fc.integer({ min: 10957, max: 25567 }),
      fc.integer({ min: 0, max: 6 }),
      (code, cells, today, safetyGrade) => {
        const row = Object.fromEntries(fields.map((field, index) => [field, cells[index]!]));
        const asOf = fromDayNumber(today);
        const { inspection, others } = clocksOf(deviceOf(code, { ...row, safetyGrade, extensionNo: '1号' }), asOf);
        for (const clock of [inspection, ...others]) {
          const isRunning = clock.status !== 'unknown' && clock.status !== 'notApplicable';
          expect(clock.daysLeft !== null).toBe(isRunning);
          if (isRunning) {
            expect(clock.due).not.toBeNull();
            expect(clock.daysLeft).toBe(daysBetween(asOf, clock.due!.to));
            expect(clock.status === 'overdue').toBe(clock.due!.to < asOf);
            expect(clock.at).not.toBeNull();
            expect(clock.basis).not.toBeNull();
          }
          expect(clock.reason.zh).not.toMatch(/\{|\}|undefined|null|违法/);
          expect(clock.reason.en).not.toMatch(/\{|\}|undefined|null/);
        }
        expect(inspection.kind).toBe('inspection');
      },
    ),
    { numRuns: 2000 },
  );
});

/** What a clock may call overdue by: a date that stands in one of these cells. */
const saidBy: Readonly<Record<string, readonly string[]>> = {
  inspection: ['nextInspectionOn', 'lastInspectedOn', 'nextInternalOn', 'extendedTo'],
  internalInspection: ['nextInternalOn'],
  selfTest: ['lastSelfTestOn'],
  annualCheck: ['lastAnnualCheckOn'],
};

test('nothing is overdue unless the row itself gives the date that it counts from', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...codes),
      fc.tuple(...fields.map(() => cell)),
      fc.integer({ min: 54000, max: 64000 }),
      (code, cells, today) => {
        const row = Object.fromEntries(fields.map((field, index) => [field, cells[index]!]));
        const device = deviceOf(code, { ...row, extensionNo: '1号' });
        const { inspection, others } = clocksOf(device, fromDayNumber(today));
        for (const clock of [inspection, ...others]) {
          if (clock.status !== 'overdue') continue;
          const given = saidBy[clock.kind]!.map((name) => device.entry.read(equipment[name as 'lastInspectedOn']));
          // 无 and 未做 say that there was none; only the self test takes that as an answer.
          const isSaid = given.some(({ kind }) => kind === 'value' || (clock.kind === 'selfTest' && kind === 'none'));
          expect(isSaid).toBe(true);
        }
      },
    ),
    { numRuns: 3000 },
  );
});

test('a printed date that can be read is always the answer, unless put off or a boiler has an earlier one', () => {
  fc.assert(
    fc.property(fc.constantFrom(...codes), fc.tuple(...fields.map(() => cell)), (code, cells) => {
      const row = Object.fromEntries(fields.map((field, index) => [field, cells[index]!]));
      const device = deviceOf(code, { ...row, nextInspectionOn: '2026-05-01', nextInternalOn: null, extendedTo: null });
      expect(clocksOf(device, '2026-01-01').inspection).toMatchObject({
        due: { from: '2026-05-01' },
        basis: 'printed',
      });
    }),
  );
});

test('the rule book decides what is valid of a due month', () => {
  const [entry] = defaultRuleBook.monthOnlyDates;
  const strict = { ...defaultRuleBook, monthOnlyDates: [{ ...entry!, value: 'monthStart' as const }] };
  const devices = [deviceOf('5110', { nextInspectionOn: '2025年4月' })];
  const register = { units: [], devices, operators: [], hazards: [], patrols: [], trainings: [] };
  const statusIn = (book: typeof defaultRuleBook) =>
    computeDeadlines(register, book, day('2025-04-02')).devices[0]!.inspection.status;
  expect(statusIn(defaultRuleBook)).toBe('applyNow'); // valid until 2025-04-30
  expect(statusIn(strict)).toBe('overdue'); // valid until 2025-04-01
});

test('a changed cycle in the rule book changes the date', () => {
  const [entry] = defaultRuleBook.inspectionCycles.ride;
  const inspectionCycles = { ...defaultRuleBook.inspectionCycles, ride: [{ ...entry!, value: 6 }] };
  const devices = [deviceOf('6100', { lastInspectedOn: '2025-01-31' })];
  const register = { units: [], devices, operators: [], hazards: [], patrols: [], trainings: [] };
  const book = { ...defaultRuleBook, inspectionCycles };
  const { due } = computeDeadlines(register, book, day('2025-02-01')).devices[0]!.inspection;
  expect(due?.to).toBe('2025-07-31'); // 2025-01-31 + 6 months
});

test('an empty register has no deadlines', () => {
  const register = { units: [], devices: [], operators: [], hazards: [], patrols: [], trainings: [] };
  expect(computeDeadlines(register, defaultRuleBook, day('2025-01-01'))).toEqual({
    devices: [],
    operators: [],
    units: [],
    hazards: [],
  });
});
