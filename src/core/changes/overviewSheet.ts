import type { ReplaceSheet } from './change';
import { figureSections } from './partSections';
import { comparisonSection } from './sections/comparisonSection';
import { headSection } from './sections/headSection';
import type { FigureGrids } from './sections/listColumns';
import { timelineSection } from './sections/timelineSection';
import { SheetBuilder } from './sheetBuilder';
import type { SheetContext } from './sheetContext';
import type { SheetNames } from './sheetNames';
import { summarySheet } from './summarySheet';
import { townshipName } from './townshipName';

/** Columns in characters: a name, and seventeen narrow ones, which the timeline fills. */
const columnWidths = [26, ...Array<number>(17).fill(8.7)];

const figureGrids: FigureGrids = {
  kinds: { left: 0, spans: [1, 1, 1] },
  rates: { left: 4, spans: [3, 1, 1, 1, 1] },
  matrix: { left: 12, spans: [1, 1, 1, 1, 1, 1] },
};

/** 汇总·总览: the whole workbook, then departments and townships side by side. */
export function overviewSheet(context: SheetContext, names: SheetNames): ReplaceSheet {
  const { total, departments, townships } = context.report.summary;
  const builder = new SheetBuilder(columnWidths.length);
  const headRows = headSection(builder, context.say('特种设备安全监管汇总', 'Special equipment: summary'), context);
  figureSections(builder, total, figureGrids, context);
  const byDepartment = departments.map((figures) => ({
    name: context.language === 'zh' ? figures.department.name : figures.department.english,
    figures,
  }));
  timelineSection(
    builder,
    context.say('四、检验到期时间分布（设备行数）', '4. When inspections fall due (rows of devices)'),
    byDepartment,
    context,
  );
  comparisonSection(
    builder,
    context.say('五、按行业主管部门', '5. By department'),
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
    context.say('六、按乡镇（街道）', '6. By township'),
    {
      firstTitle: context.say('乡镇', 'Township'),
      parts: townships.map((figures) => ({ name: townshipName(figures.township, context), figures })),
      total,
      checkLabel: context.say('各乡镇合计=总数', 'Townships = whole'),
    },
    context,
  );
  return summarySheet('总览', builder, { columnWidths, headRows }, context, names);
}
