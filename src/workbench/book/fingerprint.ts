import type { Area } from '../../core';
import { conditionalFormats } from '../model/conditionalFormats';
import { frozenPanes } from '../model/frozenPanes';
import type { SheetModel } from '../model/sheetModel';
import type { WorkbookModel } from '../model/workbookModel';

/** All of a sheet but its cells, as one text: two that are equal draw alike. */
export function sheetFingerprint(sheet: SheetModel): string {
  const sum = new Sum();
  sum.map(sheet.rowHeights);
  sum.map(sheet.columnWidths);
  sum.set(sheet.hiddenRows);
  sum.set(sheet.filteredRows);
  sum.set(sheet.hiddenColumns);
  for (const merge of sheet.merges) sum.area(merge);
  const { filterArea, showGridlines, protection, defaultRowHeight, defaultColumnWidth } = sheet;
  const pane = sheet.part(frozenPanes).area;
  const rest = [filterArea, pane, showGridlines, protection, defaultRowHeight, defaultColumnWidth];
  return `${sum.text} ${JSON.stringify(rest)} ${JSON.stringify(sheet.part(conditionalFormats).all)}`;
}

export function tabsFingerprint({ sheets, active }: WorkbookModel): string {
  const tabs = sheets.map(({ id, name, visibility, tabColor }) => [id, name, visibility, tabColor]);
  return JSON.stringify([active?.id, tabs]);
}

/** What is kept in the file and not drawn. */
export function namesFingerprint({ names, sheets, structureProtected }: WorkbookModel): string {
  const all = names.map(({ name, formula, visible, comment, sheet }) => [name, formula, visible, comment, sheet?.id]);
  const tables = sheets.flatMap((sheet) => sheet.tables.map(({ id, name, area }) => [id, name, area]));
  return JSON.stringify([all, tables, structureProtected]);
}

/** Long lists of numbers in little room: two independent sums of 32 bits. */
class Sum {
  private first = 17;
  private second = 31;

  get text(): string {
    return `${String(this.first)},${String(this.second)}`;
  }

  map(sizes: ReadonlyMap<number, number>): void {
    for (const [at, size] of sizes) {
      this.add(at);
      this.add(size * 1024);
    }
    this.add(-1);
  }

  set(places: ReadonlySet<number>): void {
    for (const place of places) this.add(place);
    this.add(-1);
  }

  area({ top, left, bottom, right }: Area): void {
    for (const edge of [top, left, bottom, right]) this.add(edge);
  }

  private add(value: number): void {
    this.first = (Math.imul(this.first, 31) + value) | 0;
    this.second = (Math.imul(this.second ^ value, 16_777_619) + 1) | 0;
  }
}
