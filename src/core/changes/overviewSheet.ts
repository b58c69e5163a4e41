import type { ReplaceSheet } from './change';
import { comparisonSection, comparisonWidth } from './sections/comparisonSection';
import { headSection } from './sections/headSection';
import { kindSection } from './sections/kindSection';
import { matrixSection } from './sections/matrixSection';
import { ratesSection } from './sections/ratesSection';
import { SheetBuilder } from './sheetBuilder';
import type { SheetContext } from './sheetContext';
import type { SheetNames } from './sheetNames';
import { summarySheet } from './summarySheet';
import { townshipName } from './townshipName';

/** 汇总·总览: the whole workbook, then departments and townships side by side. */
export function overviewSheet(context: SheetContext, names: SheetNames): ReplaceSheet {
  const { total, departments, townships } = context.report.summary;
  const builder = new SheetBuilder(comparisonWidth);
  const headRows = headSection(builder, context.say('特种设备安全监管汇总', 'Special equipment: summary'), context);
  kindSection(builder, total, context);
  ratesSection(builder, total, context);
  matrixSection(builder, total, context);
  const byDepartment = departments.map((figures) => ({
    name: context.language === 'zh' ? figures.department.name : figures.department.english,
    figures,
  }));
  comparisonSection(
    builder,
    context.say('四、按行业主管部门', '4. By department'),
    {
      firstTitle: context.say('部门', 'Department'),
      parts: byDepartment,
      total,
      checkLabel: context.say('各部门合计=总数', 'Departments = whole'),
    },
    context,
  );
  comparisonSection(
    builder,
    context.say('五、按乡镇（街道）', '5. By township'),
    {
      firstTitle: context.say('乡镇', 'Township'),
      parts: townships.map((figures) => ({ name: townshipName(figures.township, context), figures })),
      total,
      checkLabel: context.say('各乡镇合计=总数', 'Townships = whole'),
    },
    context,
  );
  const columnWidths = [28, ...Array<number>(comparisonWidth - 1).fill(10)];
  return summarySheet('总览', builder, { columnWidths, headRows }, context, names);
}
