import { analyse } from '../../../src/core/analyse';
import { day } from '../../../src/core/dates/day';
import type { Grade } from '../../../src/core/grading/grade';
import type { CellValue, SheetSnapshot } from '../../../src/core/ledger/snapshot';
import { defaultRuleBook, type RuleBook } from '../../../src/core/rulebook/ruleBook';
import { sheetOf } from '../ledger/sheets';

/** One unit as a row of a unit ledger; titles are those of ledgers. */
export type UnitRow = Readonly<Record<string, CellValue>>;

/** A unit about which everything is on record and in order. */
export const faultless: UnitRow = {
  使用单位名称: '高平市禾丰机械有限公司',
  场所类型: '工业企业',
  主要负责人: '赵国平',
  安全管理机构: '已设立',
  安全管理制度: '齐全',
  安全管理员: '钱晓东',
  '专职/兼职': '专职',
  A证编号: 'A00000001',
  安全总监: '孙文斌',
  应急专项预案: '有',
  最近演练日期: '2026-05-10',
  近两年责任事故: '无',
  近一年行政处罚: '无',
  安全生产标准化等级: '三级',
};

/** A lift for goods that was commissioned and inspected in time; it needs no operator. */
export const goodsLift: UnitRow = {
  设备种类: '电梯',
  设备品种: '曳引驱动载货电梯',
  设备名称: '载货电梯',
  设备代码: '31201012320202780',
  使用登记证编号: '梯12晋E00001(20)',
  投用日期: '2020-05-01',
  检验日期: '2024-05-06',
  自行检测日期: '2026-05-06',
  下次检验日期: '2027-05-01',
  检验结论: '合格',
  使用状态: '在用',
};

/** The grade of the one unit, by the default rules on 2026-06-15. */
export function gradeOf(
  unit: UnitRow,
  devices: readonly UnitRow[] = [goodsLift],
  asOf = '2026-06-15',
  more: Readonly<Record<string, readonly (readonly CellValue[])[]>> = {},
  book: RuleBook = defaultRuleBook,
): Grade {
  const name = unit['使用单位名称'] ?? null;
  const owned = devices.map((device) => ({ 使用单位名称: name, ...device }));
  const sheets = [ledgerOf('使用单位', [unit]), ...(owned.length > 0 ? [ledgerOf('特种设备', owned)] : [])];
  for (const [title, values] of Object.entries(more)) sheets.push(sheetOf(values, { name: title }));
  return analyse({ dateSystem: 1900, sheets }, book, day(asOf)).grades[0]!;
}

function ledgerOf(name: string, rows: readonly UnitRow[]): SheetSnapshot {
  const titles = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return sheetOf([titles, ...rows.map((row) => titles.map((title) => row[title] ?? null))], { name });
}
