import { analyse } from '../../../src/core/analyse';
import type { ReplaceSheet } from '../../../src/core/changes/change';
import { outputChanges } from '../../../src/core/changes/outputChanges';
import { day } from '../../../src/core/dates/day';
import type { CellValue } from '../../../src/core/ledger/snapshot';
import type { Report } from '../../../src/core/report/report';
import { defaultRuleBook } from '../../../src/core/rulebook/ruleBook';
import type { Language } from '../../../src/core/text';
import { snapshotOf } from '../checks/testRule';

function reportOf(rows: readonly (readonly CellValue[])[]): Report {
  return analyse(snapshotOf({ 特种设备: rows }), defaultRuleBook, day('2026-06-15'));
}

/** The rows of the generated sheet of 米山镇 that name the foundry. */
function rowsOfUnit(report: Report, language: Language = 'zh'): (string | null)[][] {
  const sheets = outputChanges(report, { language, summaries: true }).filter(
    (one): one is ReplaceSheet => one.kind === 'replaceSheet' && one.name.includes('米山镇'),
  );
  const rows = sheets.flatMap(({ content }) => content.rows);
  const values = rows.map(({ cells }) => cells.map((one) => (one?.value == null ? null : String(one.value))));
  return values.filter((row) => row[1]?.includes('福瑞铸造'));
}

const titles = ['设备种类', '设备名称', '使用登记证编号', '下次检验日期'];
const device = ['起重机械', '行车', '起17晋E00001(20)', '2027-03-01'];

const inHeading = reportOf([['米山镇特种设备台账'], ['填报单位：高平市福瑞铸造有限公司'], titles, device]);
const inCells = reportOf([
  ['使用单位名称', '所在乡镇', ...titles],
  ['高平市福瑞铸造有限公司', '米山镇', ...device],
]);

describe('a unit whose name and township only a heading gives', () => {
  test('is marked on the lists of units', () => {
    for (const [, name, township] of rowsOfUnit(inHeading)) {
      expect([name, township]).toEqual(['高平市福瑞铸造有限公司（取自表头）', '米山镇（取自表头）']);
    }
    expect(rowsOfUnit(inHeading)).toHaveLength(2);
  });

  test('is marked in English too', () => {
    expect(rowsOfUnit(inHeading, 'en')[0]!.slice(1, 3)).toEqual([
      '高平市福瑞铸造有限公司 (from the heading)',
      '米山镇 (from the heading)',
    ]);
  });

  test('is named so in findings about the unit', () => {
    const finding = inHeading.findings.find(({ rule }) => rule.id === 'department-unclear')!;
    expect(finding.message('zh')).toContain('高平市福瑞铸造有限公司（单位名称取自表头）');
    expect(finding.message('en')).toContain('(name from the heading)');
  });
});

test('a unit named in its rows is not marked', () => {
  expect(rowsOfUnit(inCells)[0]!.slice(1, 3)).toEqual(['高平市福瑞铸造有限公司', '米山镇']);
  const sentences = inCells.findings.map((finding) => finding.message('zh'));
  expect(sentences.filter((sentence) => sentence.includes('取自表头'))).toEqual([]);
});
