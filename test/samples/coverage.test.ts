import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse, day, defaultRuleBook, type Report } from '../../src/core';
import { gradeName } from '../../src/core/grading/grade';
import { requirementItems } from '../../src/core/requirements/requirement';
import { readXlsx } from '../../src/xlsx/readXlsx';
import { root } from '../health/sourceFiles';

const folder = join(root, 'assets/samples');
const names = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));
const reports = new Map<string, Report>(
  names.map((name) => [name, analyse(readXlsx(readFileSync(join(folder, name))), defaultRuleBook, day('2026-11-23'))]),
);
const all = [...reports.values()];

test('there are at least four ledgers', () => {
  expect(names.length).toBeGreaterThanOrEqual(4);
});

test.each(names)('%s has 60 to 400 rows', (name) => {
  const rows = reports.get(name)!.ledger.sheets.reduce((sum, sheet) => sum + (sheet.table?.size ?? 0), 0);
  expect(rows).toBeGreaterThanOrEqual(60);
  expect(rows).toBeLessThanOrEqual(400);
});

test('every kind of equipment occurs', () => {
  const kinds = new Set(all.flatMap((report) => report.register.devices.map((device) => device.type?.kind)));
  for (const kind of ['锅炉', '压力容器', '电梯', '起重机械', '场内车辆', '游乐设施', '压力管道', '客运索道', '气瓶']) {
    expect(kinds).toContain(kind);
  }
});

test('every verdict occurs, and every item of 3211 is passed, failed and unknown somewhere', () => {
  const seen = new Set(
    all.flatMap((report) =>
      report.requirements.flatMap((check) => requirementItems.map((item) => `${item} ${check[item].verdict}`)),
    ),
  );
  const wanted = requirementItems.flatMap((item) => [`${item} pass`, `${item} fail`, `${item} unknown`]);
  expect(wanted.filter((one) => !seen.has(one))).toEqual([]);
  expect([...seen].some((one) => one.endsWith(' notApplicable'))).toBe(true);
});

test('units fill all twelve cells of the matrix', () => {
  const grades = new Set(all.flatMap((report) => report.grades.map(gradeName)));
  expect([...grades].sort()).toEqual(['A1', 'A2', 'A3', 'A4', 'B1', 'B2', 'B3', 'B4', 'C1', 'C2', 'C3', 'C4']);
});

test('every status of an inspection occurs', () => {
  const statuses = new Set(
    all.flatMap((report) => report.deadlines.devices.map(({ inspection }) => inspection.status)),
  );
  expect([...statuses].sort()).toEqual(['applyNow', 'dueSoon', 'notApplicable', 'ok', 'overdue', 'unknown']);
});
