import { day } from '../../../src/core/dates/day';
import { placeTypes } from '../../../src/core/regulation/placeTypes';
import type { InForce } from '../../../src/core/regulation/inForce';
import { valueOn } from '../../../src/core/regulation/valueOn';
import { defaultRuleBook } from '../../../src/core/rulebook/ruleBook';

const book = defaultRuleBook;
const tables: [string, InForce<unknown>][] = [
  ...Object.entries(book.inspectionCycles),
  ['cylinderCycles', book.cylinderCycles],
  ['elevatorInspections', book.elevatorInspections],
  ['applyMonths', book.applyMonths],
  ['warningDays', book.warningDays],
  ['monthOnlyDates', book.monthOnlyDates],
  ['certificateReviewMonths', book.certificateReviewMonths],
  ['drillCycles', book.drillCycles],
  ['hazardDeadlines', book.hazardDeadlines],
  ['reportDueDays', book.reportDueDays],
];

test.each(tables)('%s is dated, newest first, with a source for every value', (_, table) => {
  expect(table.length).toBeGreaterThan(0);
  table.forEach((entry, index) => {
    expect(day(entry.from)).toBe(entry.from);
    if (index > 0) expect(entry.from < table[index - 1]!.from).toBe(true);
    for (const part of [entry.source.id, entry.source.document, entry.source.article, entry.source.says]) {
      expect(part).not.toBe('');
    }
    if (entry.source.certainty === 'proposal') expect(entry.source.document).toContain('建议值（可修改）');
  });
});

test('one id names one source', () => {
  const byId = new Map<string, unknown>();
  for (const [, table] of tables) {
    for (const { source } of table) {
      expect(byId.get(source.id) ?? source).toBe(source);
      byId.set(source.id, source);
    }
  }
});

test.each([
  ['2022-11-30', 12],
  ['2022-12-01', 24],
])('the cycle of forklifts on %s is %i months', (on, months) => {
  expect(valueOn(book.inspectionCycles.forklift, day(on))).toBe(months);
});

test.each([
  ['2024-04-01', []],
  ['2024-04-02', [1, 4, 7, 9, 11, 13, 15]],
])('elevators are inspected on %s in the years %j', (on, years) => {
  expect(valueOn(book.elevatorInspections, day(on))?.years).toEqual(years);
});

test.each([
  ['2025-12-31', 108],
  ['2026-01-01', 72], // TSG 31-2025 has no GC3
])('the cycle of GC3 pipes on %s is %i months', (on, months) => {
  expect(valueOn(book.inspectionCycles.industrialPipeGC3, day(on))).toBe(months);
});

test('every place with half-yearly drills is a place type', () => {
  const ids = new Set<string>(placeTypes[0]!.value!.map(({ id }) => id));
  expect(book.drillCycles[0]!.value!.halfYearPlaces.filter((id) => !ids.has(id))).toEqual([]);
});
