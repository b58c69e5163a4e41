import type { Summary } from '../summary/summary';
import type { ReplaceSheet } from './change';
import { figureSections, listSections } from './partSections';
import { headSection } from './sections/headSection';
import { figureGrids, listColumnWidths } from './sections/listColumns';
import { SheetBuilder } from './sheetBuilder';
import type { SheetContext } from './sheetContext';
import type { SheetNames } from './sheetNames';
import { summarySheet } from './summarySheet';
import { townshipName } from './townshipName';

/** 汇总·<township>: its figures and lists. */
export function townshipSheet(
  figures: Summary['townships'][number],
  context: SheetContext,
  names: SheetNames,
): ReplaceSheet {
  const builder = new SheetBuilder(listColumnWidths.length);
  const name = townshipName(figures.township, context);
  const title = context.say(`${name}特种设备监管汇总`, `${name}: special equipment`);
  const headRows = headSection(builder, title, context);
  figureSections(builder, figures, figureGrids, context);
  listSections(builder, figures, context);
  const sheetName = figures.township?.name ?? '未写明乡镇';
  return summarySheet(sheetName, builder, { columnWidths: listColumnWidths, headRows }, context, names);
}
