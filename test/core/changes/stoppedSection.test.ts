import { analyse } from '../../../src/core/analyse';
import type { ReplaceSheet } from '../../../src/core/changes/change';
import { outputChanges } from '../../../src/core/changes/outputChanges';
import { day } from '../../../src/core/dates/day';
import type { CellValue } from '../../../src/core/ledger/snapshot';
import { defaultRuleBook } from '../../../src/core/rulebook/ruleBook';
import { snapshotOf } from '../checks/testRule';

type Row = readonly CellValue[];

const titles = [
  '使用单位名称',
  '所在乡镇',
  '场所类型',
  '设备种类',
  '设备名称',
  '使用状态',
  '停用日期',
  '停用告知',
  '下次检验日期',
];

/** The generated sheets on 2026-06-15, as rows of values without the blanks. */
function sheetsOf(rows: readonly Row[], language: 'zh' | 'en' = 'zh'): Map<string, string[][]> {
  const report = analyse(snapshotOf({ 特种设备: [titles, ...rows] }), defaultRuleBook, day('2026-06-15'));
  const changes = outputChanges(report, { language, summaries: true });
  const sheets = changes.filter((one): one is ReplaceSheet => one.kind === 'replaceSheet');
  return new Map(
    sheets.map(({ name, content }) => [
      name,
      content.rows.map(({ cells }) => cells.flatMap((one) => (one?.value == null ? [] : [String(one.value)]))),
    ]),
  );
}

const rows: readonly Row[] = [
  ['甲校', '米山镇', '学校', '电梯', '一号梯', '停用', '2025-06-15', '已办理', '2025-09-01'],
  ['甲校', '米山镇', '学校', '电梯', '二号梯', '停用', '2025-06-16', '已办理', '2025-09-01'],
  ['甲校', '米山镇', '学校', '电梯', '三号梯', '停用', '2023-03-01', '无', '2025-09-01'],
  ['乙厂', '原村乡', '工厂', '叉车', '四号车', '停用', '2024-03-01', null, '2027-09-01'],
  ['乙厂', '原村乡', '工厂', '叉车', '五号车', '在用', '2024-03-01', null, '2027-09-01'],
];

const banner = '附：停用满12个月的设备（重新启用前先检验）';

/** What the list says of each device: its name, the notice and the next step. */
function listed(sheet: string[][] | undefined): string[] {
  const start = (sheet ?? []).findIndex((row) => row[0] === banner);
  if (start < 0) return [];
  return sheet!.slice(start + 2).map((row) => [row[4], row[6], row.at(-1)?.split('；')[0]].join(' '));
}

describe('devices that have stood still for a year', () => {
  const sheets = sheetsOf(rows);

  test('are listed for their township and department, the longest first, with the next step', () => {
    const ofSchool = ['电梯 三号梯 未办理 告知登记机关、补办停用手续', '电梯 一号梯 已办理 现场核实确未使用'];
    expect(listed(sheets.get('汇总·米山镇'))).toEqual(ofSchool);
    expect(listed(sheets.get('汇总·市教育局'))).toEqual(ofSchool);
    expect(listed(sheets.get('汇总·原村乡'))).toEqual(['场内车辆 四号车 不明 核实是否已告知登记机关']);
  });

  test('are all listed for the department that supervises all units', () => {
    expect(listed(sheets.get('汇总·市市场监督管理局'))).toHaveLength(3);
  });

  test('are no list where there are none', () => {
    const sheet = sheetsOf(rows.slice(4)).get('汇总·原村乡')!;
    expect(sheet.filter(([first]) => first === banner)).toEqual([]);
  });

  test('are listed in English too', () => {
    const sheet = sheetsOf(rows, 'en').get('汇总·米山镇') ?? [...sheetsOf(rows, 'en').values()].at(-2)!;
    expect(sheet.map(([first]) => first)).toContain('Also: devices stopped for 12 months or more (inspect before use)');
  });
});
