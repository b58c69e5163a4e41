import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse, day, defaultRuleBook, jsonReport } from '../../src/core';
import type { FindingQuery } from '../../src/desk/desk';
import { ReportDesk } from '../../src/desk/reportDesk';
import { readXlsx } from '../../src/xlsx/readXlsx';

const samples = join(__dirname, '../../assets/samples');
const asOf = day('2026-11-23');
const noFilter = { severity: null, item: null, township: null, department: null, unit: null };
const all: FindingQuery = { filter: noFilter, groupBy: 'none', from: 0, count: 1e6, language: 'zh' };
const allUnits = { riskClass: null, level: null, department: null, township: null, from: 0, count: 1e6, language: 'zh' } as const; // prettier-ignore

describe.each(readdirSync(samples).filter((name) => name.endsWith('.xlsx')))('%s', (name) => {
  const snapshot = readXlsx(new Uint8Array(readFileSync(join(samples, name))));
  const report = analyse(snapshot, defaultRuleBook, asOf);
  const json = jsonReport(report, 'zh');
  const desk = new ReportDesk();
  const checked = desk.check({ snapshot, asOf, corrections: [] });

  test('answers with plain data that a worker can send', async () => {
    const answers = [await checked, await desk.recognise(snapshot, []), await desk.findings(all), await desk.units(allUnits)]; // prettier-ignore
    for (const one of answers) expect(JSON.parse(JSON.stringify(one))).toEqual(one);
    expect(structuredClone(await desk.changes({ language: 'zh', columns: 'all', highlights: true, findings: true, overview: true, departments: 'all', townships: 'all' })).length).toBeGreaterThan(3); // prettier-ignore
  });

  test('the overview counts what the report holds', async () => {
    const overview = await checked;
    expect(overview.counts.devices).toBe(json.equipment.length);
    expect(overview.severities.error).toBe(json.findings.filter(({ severity }) => severity === 'error').length);
    const buckets = Object.values(overview.timeline.inspection).reduce((sum, count) => sum + count, 0);
    expect(buckets + overview.inspections.notApplicable).toBe(json.equipment.length);
    expect(overview.timeline.inspection.overdue).toBe(overview.inspections.overdue);
  });

  test('lists every finding once, and pages are pieces of the list', async () => {
    const whole = await desk.findings(all);
    expect(whole.lines).toHaveLength(json.findings.length);
    expect(new Set(whole.lines.map(({ number }) => number)).size).toBe(json.findings.length);
    const piece = await desk.findings({ ...all, from: 7, count: 5 });
    expect(piece).toEqual({ ...whole, lines: whole.lines.slice(7, 12) });
  });

  test('the choices say how many findings each filter leaves', async () => {
    const { choices } = await desk.findings(all);
    for (const facet of ['severity', 'item', 'township', 'department', 'unit'] as const) {
      const choice = choices[facet][0]!;
      const filtered = await desk.findings({ ...all, filter: { ...noFilter, [facet]: choice.value } });
      expect(filtered.total).toBe(choice.count);
      expect(filtered.total).toBe(filtered.lines.length);
      // Under its own filter a facet still offers its other values.
      expect(filtered.choices[facet]).toEqual(choices[facet]);
    }
  });

  test('groups stand together', async () => {
    const { lines } = await desk.findings({ ...all, groupBy: 'item' });
    const groups = lines.map(({ group }) => group).filter((group, at, list) => at === 0 || list[at - 1] !== group);
    expect(new Set(groups).size).toBe(groups.length);
    expect(lines).toHaveLength(json.findings.length);
  });

  test('walking from finding to finding meets every cell once and comes round', async () => {
    const cells = new Set(json.findings.map(({ sheet, cell }) => `${sheet} ${cell}`));
    const met: string[] = [];
    let place = { sheet: '', row: -1, column: -1 };
    for (let step = 0; step < cells.size; step++) {
      const next = (await desk.nextFinding(place, 'zh'))!;
      met.push(`${next.sheet} ${next.cell}`);
      place = next;
    }
    expect([...met].sort()).toEqual([...cells].sort());
    const again = (await desk.nextFinding(place, 'zh'))!;
    expect(`${again.sheet} ${again.cell}`).toBe(met[0]);
  });

  test('the units behind the matrix are those that it counts', async () => {
    const { matrix } = await checked;
    for (const riskClass of ['A', 'B', 'C'] as const) {
      for (const level of [1, 2, 3, 4] as const) {
        const page = await desk.units({ ...allUnits, riskClass, level });
        expect(page.total).toBe(matrix[riskClass][level]);
        for (const unit of page.lines) {
          expect(unit.grade).toBe(`${riskClass}${String(level)}`);
          expect(unit.reasons.length).toBeGreaterThan(1);
        }
      }
    }
  });

  test('the timeline lists what it counts, the most urgent first', async () => {
    const { timeline } = await checked;
    for (const about of ['inspection', 'certificate', 'hazard'] as const) {
      for (const bucket of ['overdue', 'within30', 'within60', 'within90', 'thisYear', 'later', 'unknown'] as const) {
        const page = await desk.timeline({ about, bucket, from: 0, count: 1e6, language: 'zh' });
        expect(page.lines).toHaveLength(timeline[about][bucket]);
        if (bucket === 'unknown') continue;
        const days = page.lines.map(({ daysLeft }) => daysLeft!);
        expect(days).toEqual([...days].sort((one, other) => one - other));
      }
    }
  });

  test('asks each unit for something', async () => {
    const { total, lines } = await desk.asks({ from: 0, count: 1e6 });
    expect(lines).toHaveLength(total);
    expect((await checked).asks).toBe(total);
    for (const { questions } of lines) expect(questions.length).toBeGreaterThan(0);
  });
});

test('before the first check every list is empty', async () => {
  const desk = new ReportDesk();
  expect(await desk.findings(all)).toMatchObject({ total: 0, lines: [] });
  expect(await desk.nextFinding({ sheet: 'x', row: 0, column: 0 }, 'zh')).toBeNull();
  expect(await desk.asks({ from: 0, count: 10 })).toEqual({ total: 0, lines: [] });
});

test('a corrected column is read as the user says, and is no question any more', async () => {
  const sheet = { name: '台账', visibility: 'visible', protected: false, origin: { row: 0, column: 0 }, merges: [], hiddenRows: [], filtered: false, tables: [], marks: null } as const; // prettier-ignore
  const values = [
    ['使用单位名称', '设备种类', '设备代码', '日期甲'],
    ['禾丰建材有限公司', '叉车', '511010001202300001', '2027-03-01'],
  ];
  const snapshot = { dateSystem: 1900, sheets: [{ ...sheet, values }] } as const;
  const corrections = [{ sheet: '台账', header: '日期甲', field: 'equipment.nextInspectionOn' }];
  const desk = new ReportDesk();
  expect((await desk.recognise(snapshot, []))[0]!.columns[3]!.field).toBeNull();
  const column = (await desk.recognise(snapshot, corrections))[0]!.columns[3]!;
  expect(column).toMatchObject({ field: { key: 'equipment.nextInspectionOn' }, confidence: 1, candidates: [] });
  await desk.check({ snapshot, asOf, corrections });
  const { lines } = await desk.timeline({ about: 'inspection', bucket: null, from: 0, count: 9, language: 'zh' });
  expect(lines[0]!.due).toBe('2027-03-01');
});
