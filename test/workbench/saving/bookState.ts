import { conditionalFormats, ruleOf } from '../../../src/workbench/model/conditionalFormats';
import { frozenPanes } from '../../../src/workbench/model/frozenPanes';
import { pageLayout } from '../../../src/workbench/model/pageLayout';
import type { CellLook } from '../../../src/workbench/model/cellLook';
import type { SheetModel } from '../../../src/workbench/model/sheetModel';
import { spills } from '../../../src/workbench/model/spills';
import type { WorkbookModel } from '../../../src/workbench/model/workbookModel';

/** All that a file keeps of a workbook, in a form in which two can be compared. */
export function stateOf(workbook: WorkbookModel): unknown {
  return {
    sheets: workbook.sheets.map(sheetState),
    names: workbook.names
      .map(({ name, formula, visible, sheet }) => [name, sheet?.name ?? '', formula, visible].join(' | '))
      .filter((name) => !name.startsWith('_xlnm.'))
      .sort(),
    active: workbook.active?.name,
    isLocked: workbook.structureProtected !== null,
  };
}

export function sheetState(sheet: SheetModel): unknown {
  const { values, titleRows, footers } = sheet.part(pageLayout);
  return {
    ...{ name: sheet.name, visibility: sheet.visibility, tab: sheet.tabColor.toUpperCase() },
    ...{ gridlines: sheet.showGridlines, frozen: sheet.part(frozenPanes).area },
    cells: cellState(sheet),
    merges: sheet.merges.map((area) => JSON.stringify(area)).sort(),
    hidden: [...new Set([...sheet.hiddenRows, ...sheet.filteredRows])].sort((a, b) => a - b),
    hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b),
    heights: sorted(sheet.rowHeights),
    widths: sorted(sheet.columnWidths).map(([column, points]) => [column, Math.round(points / 0.75)]),
    filter: sheet.filterArea,
    tables: sheet.tables.map(({ name, area }) => ({ name, area })),
    isProtected: sheet.protection !== null,
    spills: sheet
      .part(spills)
      .map((area) => JSON.stringify(area))
      .sort(),
    conditional: sheet
      .part(conditionalFormats)
      .all.map((format) => ({ areas: format.areas, rule: ruleOf(format), stop: format.stopIfTrue })),
    page: [roundedMargins(values), titleRows, footers],
  };
}

function cellState(sheet: SheetModel): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  const used = sheet.usedArea(true);
  for (let row = 0; used && row <= used.bottom; row++) {
    for (let column = 0; column <= used.right; column++) {
      const value = sheet.valueAt(row, column);
      const cell = {
        ...(value !== null && value !== '' && { value }),
        ...(sheet.formulas.get(row, column) !== undefined && { formula: sheet.formulas.get(row, column) }),
        ...(sheet.formatAt(row, column) !== 'General' && { format: sheet.formatAt(row, column) }),
        ...(sheet.links.get(row, column) && { link: { textToDisplay: '', ...sheet.links.get(row, column) } }),
        ...lookState(sheet.lookAt(row, column), sheet.plainLook),
      };
      if (Object.keys(cell).length > 0) cells[`${String(row)},${String(column)}`] = cell;
    }
  }
  return cells;
}

/** What differs from a cell without a look. */
function lookState(look: CellLook, plain: CellLook): object {
  const [own, usual] = [fullLook(look, plain), fullLook(plain, plain)];
  return Object.fromEntries(
    Object.entries(own).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(usual[name])),
  );
}

function fullLook(look: CellLook, plain: CellLook): Record<string, unknown> {
  const font = look.font ?? {};
  const lines = Object.entries(look.borders ?? {})
    .filter(([, line]) => line.style !== 'None')
    .map(([side, line]) => [side, line.style, line.color, line.weight].join())
    .sort();
  return {
    fill: look.fillColor ?? '',
    fontName: font.name ?? plain.font?.name,
    fontSize: font.size ?? plain.font?.size,
    ...{ bold: font.bold ?? false, italic: font.italic ?? false, underline: font.underline ?? 'None' },
    ...{ strike: font.strikethrough ?? false, colour: font.color ?? '#000000', lines },
    ...{ across: look.horizontalAlignment ?? 'General', down: look.verticalAlignment ?? plain.verticalAlignment },
    ...{ wrap: look.wrapText ?? false, shrink: look.shrinkToFit ?? false, indent: look.indentLevel ?? 0 },
    ...{ turned: look.textOrientation ?? 0, locked: look.locked ?? true, secret: look.formulaHidden ?? false },
  };
}

function sorted(sizes: ReadonlyMap<number, number>): [number, number][] {
  return [...sizes].sort(([a], [b]) => a - b);
}

function roundedMargins(values: Record<string, unknown>): Record<string, unknown> {
  const rounded = (value: unknown): unknown => (typeof value === 'number' ? Math.round(value * 100) / 100 : value);
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, rounded(value)]));
}
