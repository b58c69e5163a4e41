import { conditionalFormats, ruleOf } from '../../../src/workbench/model/conditionalFormats';
import { frozenPanes } from '../../../src/workbench/model/frozenPanes';
import { pageLayout } from '../../../src/workbench/model/pageLayout';
import type { CellLook } from '../../../src/workbench/model/cellLook';
import type { SheetModel } from '../../../src/workbench/model/sheetModel';
import { spills } from '../../../src/workbench/model/spills';
import type { WorkbookModel } from '../../../src/workbench/model/workbookModel';
import { workbookSettings } from '../../../src/workbench/model/workbookSettings';

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
    settings: [...workbook.part(workbookSettings)],
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

/** The cells that hold something or differ from the usual, and the first ones of rows and columns to come. */
function cellState(sheet: SheetModel): unknown {
  const { values, formulas, links } = sheet;
  const cells: Record<string, unknown> = {};
  const used = sheet.usedArea(true);
  const linked = links.used();
  const plain = lookState(sheet.plainLook);
  for (let row = 0; row <= Math.max(used?.bottom ?? 0, linked?.bottom ?? 0, 14); row++) {
    for (let column = 0; column <= Math.max(used?.right ?? 0, linked?.right ?? 0, 11); column++) {
      const [value, formula, link] = [values.get(row, column), formulas.get(row, column), links.get(row, column)];
      const format = sheet.formatAt(row, column);
      const look = lookState(sheet.lookAt(row, column));
      const cell = {
        ...(value !== undefined && value !== '' && { value }),
        ...(formula !== undefined && { formula }),
        ...(format !== 'General' && { format }),
        ...(link && { link: { textToDisplay: '', ...link } }),
        ...(look !== plain && { look }),
      };
      if (Object.keys(cell).length > 0) cells[`${String(row)},${String(column)}`] = cell;
    }
  }
  return cells;
}

function lookState(look: CellLook): string {
  const known = states.get(look) ?? JSON.stringify(fullLook(look));
  states.set(look, known);
  return known;
}

const states = new WeakMap<CellLook, string>();

function fullLook(look: CellLook): Record<string, unknown> {
  const font = look.font ?? {};
  const lines = Object.entries(look.borders ?? {})
    .filter(([, line]) => line.style !== 'None')
    .map(([side, line]) => [side, line.style, line.color, line.weight].join())
    .sort();
  return {
    fill: look.fillColor ?? '',
    fontName: font.name ?? '宋体',
    fontSize: font.size ?? 11,
    ...{ bold: font.bold ?? false, italic: font.italic ?? false, underline: font.underline ?? 'None' },
    ...{ strike: font.strikethrough ?? false, colour: font.color ?? '#000000', lines },
    ...{ across: look.horizontalAlignment ?? 'General', down: look.verticalAlignment ?? 'Bottom' },
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
