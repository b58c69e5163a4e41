import type { ReplaceSheet, SheetCell } from '../../../src/core/changes/change';
import { outputChanges } from '../../../src/core/changes/outputChanges';
import { type ReportSpec, reportFixture } from '../summary/reportFixture';

const spec: ReportSpec = {
  units: [
    { name: '甲校', township: '米山镇', department: 'D02', grade: 'A1' },
    {
      name: '乙厂',
      township: '原村乡',
      department: 'D11',
      orDepartment: 'D03',
      grade: 'B4',
      checks: { emergencyPlan: 'unknown' },
    },
    { name: '丙院', department: 'D10', grade: 'C2', checks: { inspection: 'fail' } },
  ],
  devices: [
    { unit: 0, registrationNo: '梯1', due: '2028-01-01' },
    { unit: 1, kind: '气瓶', quantity: 40 },
    { unit: 1, kind: '起重机械', due: '2026-10-01', quantity: 2, name: '行车' },
    { unit: 2, kind: '锅炉', due: '2026-12-01', use: 'stopped' },
    { unit: null, kind: '电梯', due: '2025-01-01', use: 'unknown' },
  ],
  operators: [{ unit: 1, name: '张示例', due: '2026-11-13' }],
  hazards: [{ unit: 0, closed: 'closed' }],
};

function sheets(given: ReportSpec = spec, language: 'zh' | 'en' = 'zh'): Map<string, ReplaceSheet['content']> {
  const changes = outputChanges(reportFixture(given), { language, summaries: true });
  return new Map(
    changes
      .filter((one): one is ReplaceSheet => one.kind === 'replaceSheet')
      .map(({ name, content }) => [name, content]),
  );
}

function rows(content: ReplaceSheet['content']): (string | number | null)[][] {
  return content.rows.map(({ cells }) => cells.map((one) => one?.value ?? null));
}

/** The values right of a label, wherever its table stands; merged columns left out. */
function beside(content: ReplaceSheet['content'], label: string): (string | number | null)[] {
  const row = rows(content).find((values) => values.includes(label))!;
  return row.slice(row.indexOf(label) + 1).filter((value) => value !== null);
}

function cellBeside(content: ReplaceSheet['content'], label: string): SheetCell {
  return content.rows.find(({ cells }) => cells[0]?.value === label)!.cells[1]!;
}

const all = sheets();

test('there is a sheet of the whole, of each department with something, of each role, and of each township', () => {
  expect([...all.keys()]).toEqual([
    '问题清单',
    '汇总·总览',
    '汇总·市教育局',
    '汇总·市公安局',
    '汇总·市财政局',
    '汇总·市卫生健康和体育局',
    '汇总·市应急管理局',
    '汇总·市市场监督管理局',
    '汇总·市消防救援大队',
    '汇总·其他行业主管部门',
    '汇总·米山镇',
    '汇总·原村乡',
    '汇总·未写明乡镇',
  ]);
});

test('names are short, without forbidden characters, and never a sheet of the user', () => {
  const taken = sheets({ ...spec, sheets: { 单位台账: { name: '汇总·总览' }, 设备台账: { name: '问题清单' } } });
  expect([...taken.keys()].slice(0, 2)).toEqual(['问题清单(2)', '汇总·总览(2)']);
  for (const name of all.keys()) expect(name).toMatch(/^[^:\\/?*[\]]{1,31}$/);
});

test('a sheet that we made before keeps its name; one with nothing to say any more is emptied with a word', () => {
  const marks = { generated: true, resultColumns: {} };
  const again = sheets({
    ...spec,
    sheets: { 单位台账: { name: '汇总·总览', marks }, 设备台账: { name: '汇总·市水务局', marks } },
  });
  expect(again.has('汇总·总览')).toBe(true);
  expect(rows(again.get('汇总·市水务局')!).flat()).toContain('本次没有属于此表的单位和设备。');
});

test('the parts add up to the whole, by live formulas with their results', () => {
  const overview = all.get('汇总·总览')!;
  const check = cellBeside(overview, '各部门合计=总数');
  expect(check).toMatchObject({ value: '一致', style: 'good' });
  expect(check.formula).toMatch(/^IF\(AND\(B(\d+)=B(\d+),.*\),"一致","不一致"\)$/);
  expect(cellBeside(overview, '各乡镇合计=总数').value).toBe('一致');
});

test('a sum over parts covers exactly the rows of the parts', () => {
  const overview = all.get('汇总·总览')!;
  const top = overview.rows.findIndex(({ cells }) => cells[0]?.value === '部门');
  const at = overview.rows.findIndex(({ cells }, row) => row > top && cells[0]?.value === '合计');
  // 1-based: the first part stands two below the 0-based header row, the last just above the sum.
  expect(overview.rows[at]!.cells[1]!.formula).toBe(`SUM(B${String(top + 2)}:B${String(at)})`);
});

test('every live formula has the result that its cells give', () => {
  let checked = 0;
  for (const content of all.values()) {
    const at = (name: string): string | number | null => {
      const [, letter, row] = /^([A-Z])(\d+)$/.exec(name)!;
      return content.rows[Number(row) - 1]!.cells[letter!.charCodeAt(0) - 65]?.value ?? null;
    };
    const number = (name: string): number => Number(at(name));
    for (const { cells } of content.rows) {
      for (const one of cells) {
        if (one?.formula === undefined) continue;
        checked++;
        expect(one.value).toBe(resultOf(one.formula, number));
      }
    }
  }
  expect(checked).toBeGreaterThan(300);
});

/** Works out the three forms of formula that the sheets have. */
function resultOf(formula: string, number: (name: string) => number): string | number {
  const sum = /^SUM\(([A-Z])(\d+):([A-Z])(\d+)\)$/.exec(formula);
  if (sum) {
    const [, left, top, right, bottom] = sum;
    let total = 0;
    for (let column = left!.charCodeAt(0); column <= right!.charCodeAt(0); column++) {
      for (let row = Number(top); row <= Number(bottom); row++)
        total += number(String.fromCharCode(column) + String(row));
    }
    return total;
  }
  const rate = /^IF\((\w+)=0,"—",IF\((\w+)<\1,MIN\(ROUND\(\2\/\1,3\),0\.999\),1\)\)$/.exec(formula);
  if (rate) {
    const [total, pass] = [number(rate[1]!), number(rate[2]!)];
    return total === 0 ? '—' : pass < total ? Math.min(Math.round((pass / total) * 1000) / 1000, 0.999) : 1;
  }
  const [, pairs] = /^IF\(AND\((.*)\),"一致","不一致"\)$/.exec(formula)!;
  const agree = pairs!.split(',').every((pair) => number(pair.split('=')[0]!) === number(pair.split('=')[1]!));
  return agree ? '一致' : '不一致';
}

test('rates show numerator, denominator, unknown and never 100% unless all pass', () => {
  // The lift of unit 0 and of nobody, two cranes, the boiler stopped without notice: five pieces, one registered.
  expect(beside(all.get('汇总·总览')!, '使用登记率').slice(0, 4)).toEqual([1, 5, 4, 0.2]);
  expect(beside(all.get('汇总·市卫生健康和体育局')!, '隐患治理率').slice(0, 4)).toEqual([0, 0, 0, '—']);
});

test('pieces, pipes and cylinders are not added up', () => {
  const emergency = all.get('汇总·市应急管理局')!;
  expect(beside(emergency, '合计（台）')).toEqual([2, 2]);
  expect(beside(emergency, '气瓶（只，另计）')).toEqual([40, 40]);
});

test('each overdue device has its proper next step', () => {
  const overdue = (name: string) => rows(all.get(name)!).filter((row) => String(row[11]).startsWith('已超期'));
  expect(overdue('汇总·市应急管理局')[0]).toMatchObject({ 1: '乙厂', 8: -53, 10: 'E5', 15: '停止使用并立即报检' }); // 2026-10-01 to 2026-11-23: 30 + 23 days
  expect(overdue('汇总·其他行业主管部门')[0]?.[15]).toMatch(/^核实使用状态/);
  expect(rows(all.get('汇总·市卫生健康和体育局')!).flat()).toContain('补办停用手续，重新启用前先检验');
});

test('expired certificates are listed by name, without id number or phone', () => {
  const content = JSON.stringify([...all]);
  expect(content).toContain('张示例（N1）');
  expect(content).not.toMatch(/140581199001011234|13900000000/);
});

test('what is not known is a list of what to ask each unit for', () => {
  const asked = rows(all.get('汇总·原村乡')!).find((row) => String(row[3]).includes('应急专项预案：原因emergencyPlan'));
  expect(asked?.[1]).toBe('乙厂');
  expect(asked?.[3]).toContain('1行设备的下次检验日期');
});

test('a unit that might belong to another department is shown there too, and counted once', () => {
  const both = sheets({ ...spec, units: [...spec.units!, { name: '丁商场', department: 'D03' }] });
  const commerce = rows(both.get('汇总·市工业和信息化局(商务局)')!);
  expect(commerce.flat()).toContain('附：也可能归本部门的单位（待确认，未计入本部门数字）');
  expect(commerce.flat()).toContain('市应急管理局或市工业和信息化局(商务局)（待确认）');
  expect(commerce.flat()).toContain('共1家使用单位（4级0家），特种设备0台，作业人员0人，隐患记录0条。');
});

test('every sheet says that the grading rules are proposals, and prints on A4 across', () => {
  for (const [name, content] of all) {
    if (name === '问题清单') continue;
    expect(rows(content).flat()).toContain('分级标准为建议值（可修改），规则版本 1.0.0，数据截至 2026-11-23');
    expect(content.print).toMatchObject({ orientation: 'landscape', footer: { centre: '&P / &N' } });
  }
});

test('the headline says what matters in plain words', () => {
  const lines = rows(all.get('汇总·总览')!).flat();
  // Two cranes, the lifts and the boiler are five pieces; the cylinders have no date; the boiler's is a week away.
  expect(lines).toContain('共3家使用单位（4级1家），特种设备5台，气瓶40只，作业人员1人，隐患记录1条。');
  expect(lines).toContain('定期检验：台账显示已超期2台（条），须立即报检1台（条），缺检验日期1台（条）。');
});

test('the timeline has each device in one column, month by month from the month of the run', () => {
  const overview = all.get('汇总·总览')!;
  const header = overview.rows.findIndex(({ cells }) => cells[1]?.value === '已超期');
  const titles = rows(overview)[header]!;
  expect(titles.slice(1, 4)).toEqual(['已超期', '2026年\n11月', '2026年\n12月']);
  expect(titles.slice(13)).toEqual(['2027年\n10月', '以后', '日期不明', '不适用', '合计']);
  // Overdue: the cranes and the lift of nobody; the boiler in December 2026; the lift of 2028 later; the cylinders.
  expect(rows(overview)[header + 1]).toEqual(['全部', 2, 0, 1, ...Array<number>(10).fill(0), 1, 1, 0, 5]);
  expect(overview.rows[header + 1]!.cells[3]!.style).toBe('heat4');
  expect(overview.rows[header + 1]!.cells[2]!.style).toBe('heat0');
});

test('the matrix shows each place in its own colour, and its number stays a number', () => {
  const row = all.get('汇总·总览')!.rows.find(({ cells }) => cells.some((one) => one?.style === 'riskB4'))!;
  expect(row.cells.slice(-5, -1).map((one) => [one!.style, one!.value])).toEqual([
    ['riskB1', 0],
    ['riskB2', 0],
    ['riskB3', 0],
    ['riskB4', 1],
  ]);
});

test('a list with nothing in it says 无, without a header', () => {
  const school = rows(all.get('汇总·市教育局')!);
  const title = school.findIndex((row) => row[0] === '五、超期未检设备');
  expect(school[title + 1]![0]).toBe('无');
});

test.each([...all])('%s: tables stand on one grid, without gaps and without merges over each other', (_, content) => {
  const taken = new Set<string>();
  for (const { top, left, bottom, right } of content.merges) {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const place = `${String(row)},${String(column)}`;
        expect(taken.has(place)).toBe(false);
        taken.add(place);
        // What a merge covers is not shown.
        if (row > top || column > left) expect(content.rows[row]?.cells[column]?.value ?? null).toBeNull();
      }
    }
  }
  content.rows.forEach(({ cells }, row) => {
    if (cells[0]?.value !== '序号') return;
    content.columnWidths.forEach((_width, column) => {
      expect(cells[column] !== undefined || taken.has(`${String(row)},${String(column)}`)).toBe(true);
      if (cells[column] === null) expect(taken.has(`${String(row)},${String(column)}`)).toBe(true);
    });
  });
});

test('what the sheets print is at least eight points', () => {
  for (const { columnWidths } of all.values()) {
    // A4 across is 297 mm less 0.4 inch on each side, 784 points; a unit of width is 7 pixels, 5.25 points.
    const scale = 784 / (columnWidths.reduce((sum, width) => sum + width, 0) * 5.25);
    expect(10 * Math.min(1, scale)).toBeGreaterThanOrEqual(8);
  }
});

test('the English sheets keep the names and have no empty words', () => {
  const english = sheets(spec, 'en');
  expect([...english.keys()]).toEqual([...all.keys()]);
  expect(JSON.stringify([...english.values()])).not.toContain('undefined');
});
