import type { Problem, Rule, Severity } from '../../../src/core/checks/rule';
import { findingsSheet, mostFindings } from '../../../src/core/changes/findingsSheet';
import { SheetNames } from '../../../src/core/changes/sheetNames';
import { reportFixture, source } from '../summary/reportFixture';

const rule: Rule = {
  id: 'inspection-overdue',
  title: { zh: '超期未检', en: 'Overdue' },
  severity: 'error',
  item: 'inspection',
  source,
  looksAt: 'workbook',
  messages: { overdue: { zh: '{what}疑似超期', en: '{what} seems overdue' } },
  check: () => undefined,
};

const problem = (row: number, severity: Severity, what = '电梯'): Problem => ({
  at: { sheet: '设备台账', row, column: 4 },
  message: 'overdue',
  data: { what },
  severity,
});

const units = [{ name: '甲厂', township: '米山镇' }, { name: '乙校' }];

function sheet(findings: Parameters<typeof reportFixture>[0]['findings'], language: 'zh' | 'en' = 'zh') {
  const report = reportFixture({ units, findings: findings ?? [] });
  return findingsSheet(report, language, new SheetNames(report.ledger)).content;
}

const rowsOf = ({ rows }: ReturnType<typeof sheet>) => rows.map(({ cells }) => cells.map((one) => one?.value ?? null));

test('each finding is a row with its cell to jump to, its article and what to do', () => {
  const { rows } = sheet([{ rule, problem: problem(11, 'error'), unit: 0 }]);
  const last = rows.at(-1)!.cells;
  expect(last.map((one) => one!.value)).toEqual([
    1,
    '严重',
    '定期检验',
    '甲厂',
    '米山镇',
    '设备台账',
    'E12',
    '电梯疑似超期',
    '测试办法 第一条（待复核）',
    '核实设备状态：在用的停止使用并立即报检，停用的补办停用手续，拆除的办理注销',
  ]);
  expect(last[6]!.link).toEqual({ sheet: '设备台账', row: 11, column: 4 });
});

test('the most severe stand first, then by unit, then by place', () => {
  const content = sheet([
    { rule, problem: problem(2, 'info'), unit: 0 },
    { rule, problem: problem(9, 'error'), unit: null },
    { rule, problem: problem(8, 'error'), unit: 1 },
    { rule, problem: problem(7, 'error'), unit: 0 },
    { rule, problem: problem(3, 'error'), unit: 0 },
  ]);
  expect(
    rowsOf(content)
      .slice(-5)
      .map((row) => row[6]),
  ).toEqual(['E4', 'E8', 'E9', 'E10', 'E3']);
});

test('the list can be filtered and its header stays in view and on each page', () => {
  const content = sheet([{ rule, problem: problem(2, 'error'), unit: 0 }]);
  expect(content.filter).toEqual({ top: 3, left: 0, bottom: 4, right: 9 });
  expect(content.freeze).toEqual({ rows: 4, columns: 0 });
  expect(content.print).toMatchObject({ paper: 'A4', orientation: 'landscape', repeatRows: { first: 3, last: 3 } });
  expect(content.print.footer.left).toContain('1.0.0');
  expect(content.print.footer.right).toContain('2026-11-23');
});

test('a list that is too long is cut, the most severe are kept, and the sheet says so', () => {
  const findings = Array.from({ length: mostFindings + 5 }, (_, row) => ({
    rule,
    problem: problem(row, row === mostFindings + 4 ? ('error' as const) : ('info' as const)),
  }));
  const content = sheet(findings);
  expect(content.rows).toHaveLength(mostFindings + 5); // title, stamp, counts, the note and the header stand above
  expect(content.rows[3]!.cells[0]).toMatchObject({ style: 'warn' });
  expect(content.rows[3]!.cells[0]!.value).toContain('另有5项未列出');
  expect(content.rows[5]!.cells[1]!.value).toBe('严重');
});

test('id numbers and phones that got into a message are blotted out', () => {
  const content = sheet([{ rule, problem: problem(2, 'error', '140581199001011234 电话13900001111 '), unit: 0 }]);
  expect(rowsOf(content).at(-1)![7]).toBe('****** 电话****** 疑似超期');
});

test('nothing found is said in words, without a filter', () => {
  const content = sheet([]);
  expect(rowsOf(content).at(-1)![0]).toBe('没有发现问题。');
  expect(content.filter).toBeNull();
});
