import { isEntireColumns, isEntireRows } from '../model/areas';
import { conditionalFormats, ruleOf } from '../model/conditionalFormats';
import { frozenPanes } from '../model/frozenPanes';
import type { SheetModel } from '../model/sheetModel';
import type { SheetView } from './sheetView';

export function sheetViewOf(sheet: SheetModel): SheetView {
  const used = sheet.usedArea(true);
  return {
    id: sheet.id,
    rows: (used?.bottom ?? -1) + 1,
    columns: (used?.right ?? -1) + 1,
    rowHeight: pixels(sheet.defaultRowHeight),
    columnWidth: pixels(sheet.defaultColumnWidth),
    rowHeights: [...sheet.rowHeights].map(([row, height]) => [row, pixels(height)] as const),
    columnWidths: [...sheet.columnWidths].map(([column, width]) => [column, pixels(width)] as const),
    hiddenRows: [...new Set([...sheet.hiddenRows, ...sheet.filteredRows])].sort((a, b) => a - b),
    hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b),
    merges: sheet.merges,
    freeze: freezeOf(sheet),
    filter: sheet.filterArea,
    showsGridlines: sheet.showGridlines,
    isProtected: sheet.protection !== null,
    conditionalFormats: sheet.part(conditionalFormats).all.map((format) => ({
      id: format.id,
      areas: format.areas,
      stopIfTrue: format.stopIfTrue,
      rule: ruleOf(format),
    })),
  };
}

/** 96 pixels an inch, 72 points an inch. */
function pixels(points: number): number {
  return Math.round((points * 4) / 3);
}

/** The other way round, as Excel keeps sizes that were dragged. */
export function points(size: number): number {
  return (Math.round(size) * 3) / 4;
}

function freezeOf(sheet: SheetModel): SheetView['freeze'] {
  const { area } = sheet.part(frozenPanes);
  if (!area) return { rows: 0, columns: 0 };
  return {
    rows: isEntireColumns(area) ? 0 : area.bottom + 1,
    columns: isEntireRows(area) ? 0 : area.right + 1,
  };
}
