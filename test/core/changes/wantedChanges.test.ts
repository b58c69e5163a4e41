import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse, type Change, day, defaultRuleBook, outputChanges, wantedChanges, type WantedOutput } from '../../../src/core'; // prettier-ignore
import { readXlsx } from '../../../src/xlsx/readXlsx';

const samples = join(__dirname, '../../../assets/samples');
const name = '米山镇特种设备监管台账.xlsx';
const report = () => analyse(readXlsx(new Uint8Array(readFileSync(join(samples, name)))), defaultRuleBook, day('2026-11-23')); // prettier-ignore
const nothing: WantedOutput = { language: 'zh', columns: [], highlights: false, findings: false, overview: false, departments: [], townships: [] }; // prettier-ignore

const words = (changes: readonly Change[]): string[] =>
  changes.map((change) => {
    if (change.kind === 'writeColumn') return `${change.sheet} ${change.id}`;
    return change.kind === 'replaceSheet' ? change.name : change.kind;
  });

test('nothing is wanted, nothing is written', () => {
  expect(wantedChanges(report(), nothing)).toEqual([]);
});

test('everything is what a whole run writes', () => {
  const all = { ...nothing, columns: 'all', highlights: true, findings: true, overview: true, departments: 'all', townships: 'all' } as const; // prettier-ignore
  expect(wantedChanges(report(), all)).toEqual(outputChanges(report(), { language: 'zh', summaries: true }));
});

test('wanted columns stand side by side, without gaps for those that are not wanted', () => {
  const changes = wantedChanges(report(), { ...nothing, columns: ['nextInspection', 'daysLeft'] });
  const bySheet = new Map<string, number[]>();
  for (const change of changes) {
    if (change.kind !== 'writeColumn') throw new Error(change.kind);
    bySheet.set(change.sheet, [...(bySheet.get(change.sheet) ?? []), change.column]);
  }
  expect(bySheet.size).toBeGreaterThan(0);
  for (const [first, second] of bySheet.values()) expect(second).toBe(first! + 1);
});

test('one department and one township', () => {
  const { departments, townships } = report().summary;
  const department = departments.find(({ units }) => units.length > 0)!.department.name;
  const township = townships.find(({ township: one }) => one !== null)!.township!.name;
  const changes = wantedChanges(report(), { ...nothing, departments: [department], townships: [township] });
  expect(words(changes)).toEqual([`汇总·${department}`, `汇总·${township}`]);
});
