import type { Summary } from '../summary/summary';
import type { ReplaceSheet } from './change';
import { figureSections, listSections } from './partSections';
import { headSection } from './sections/headSection';
import { figureGrids, listColumnWidths } from './sections/listColumns';
import { unitSection } from './sections/unitSection';
import { SheetBuilder } from './sheetBuilder';
import type { SheetContext } from './sheetContext';
import type { SheetNames } from './sheetNames';
import { summarySheet } from './summarySheet';

type DepartmentFigures = Summary['departments'][number];

/** Departments that get a sheet: those with something of their own, and those whose role is about all units. */
export function hasSheet({ department, units, devices, operators, hazards }: DepartmentFigures): boolean {
  return department.role !== 'industry' || units.length + devices.length + operators.length + hazards.length > 0;
}

/** 汇总·<department>: its role by 附件2, its figures and its lists. */
export function departmentSheet(own: DepartmentFigures, context: SheetContext, names: SheetNames): ReplaceSheet {
  const { department } = own;
  const builder = new SheetBuilder(listColumnWidths.length);
  const name = context.language === 'zh' ? department.name : department.english;
  const headRows = headSection(builder, context.say(`${name}特种设备监管汇总`, `${name}: special equipment`), context);
  builder.banner(`${context.say('职责（附件2）：', 'Role (annex 2): ')}${context.words(department.duty)}`, 'note');
  if (department.role === 'industry') {
    figureSections(builder, own, figureGrids, context);
    listSections(builder, own, context);
  } else wholeSections(builder, own, context);
  possibleUnits(builder, department.id, context);
  return summarySheet(department.name, builder, { columnWidths: listColumnWidths, headRows }, context, names);
}

/** 公安, 财政 and 消防 see the figures of all units and their own; 市场监管 also the lists of all. */
function wholeSections(builder: SheetBuilder, own: DepartmentFigures, context: SheetContext): void {
  const { total } = context.report.summary;
  const general = own.department.role === 'general';
  builder.banner(
    context.say(
      `以下为全部使用单位的数据；行业主管为本部门的单位有${String(own.units.length)}家。`,
      `Figures of all units; ${String(own.units.length)} have this department as their own.`,
    ),
    'note',
  );
  figureSections(builder, total, figureGrids, context);
  if (general) listSections(builder, total, context);
  else if (own.units.length + own.devices.length > 0) listSections(builder, own, context);
}

/** Units that might belong here too: shown with both candidates, counted only at the first. */
function possibleUnits(builder: SheetBuilder, id: string, context: SheetContext): void {
  const { register, supervision } = context.report;
  const possible = register.units.filter(({ index }) => {
    const { ambiguous, others } = supervision[index]!;
    return ambiguous && others[0]?.id === id;
  });
  if (possible.length === 0) return;
  const title = context.say(
    '附：也可能归本部门的单位（待确认，未计入本部门数字）',
    'Also: units that may belong here (to be decided, not counted above)',
  );
  unitSection(builder, title, possible, context);
}
