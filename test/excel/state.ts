import type { Area } from '../../src/core';
import { conditionalFormats } from '../../src/workbench/model/conditionalFormats';
import { frozenPanes } from '../../src/workbench/model/frozenPanes';
import { pageLayout } from '../../src/workbench/model/pageLayout';
import { around } from '../../src/workbench/model/areas';
import type { SheetModel } from '../../src/workbench/model/sheetModel';
import type { SparseGrid } from '../../src/workbench/model/sparseGrid';
import type { WorkbookModel } from '../../src/workbench/model/workbookModel';

/** All that a test compares of a workbook: what it says and looks like, not the ids that Excel gives. */
export function stateOf(workbook: WorkbookModel): Record<string, unknown> {
  const { names, calculationMode, sheets, structureProtected } = workbook;
  return {
    names: names.map(({ name, formula, visible }) => `${name} ${formula} ${String(visible)}`).sort(),
    calculationMode,
    structureProtected,
    sheets: sheets.map(sheetState),
  };
}

/** Without what is ours: what must never change. */
export function userState(workbook: WorkbookModel): Record<string, unknown> {
  const generated = new Set(
    workbook.names
      .filter(({ name }) => name.startsWith('_tzsb_sheet'))
      .map(({ formula }) => formula.replaceAll("'", '')),
  );
  const sheets = workbook.sheets.filter(({ name }) => !generated.has(`=${name}!$A$1`));
  return Object.fromEntries(sheets.map((sheet) => [sheet.name, sheetState(sheet)]));
}

export function sheetState(sheet: SheetModel): Record<string, unknown> {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    values: typedValues(sheet),
    formulas: cellsOf(sheet.formulas),
    formats: cellsOf(sheet.formats),
    looks: looksOf(sheet),
    merges: sheet.merges.map(text).sort(),
    hiddenRows: [...sheet.hiddenRows],
    hiddenColumns: [...sheet.hiddenColumns],
    filteredRows: [...sheet.filteredRows],
    heights: sorted(sheet.rowHeights),
    widths: sorted(sheet.columnWidths),
    filter: sheet.filterArea && text(sheet.filterArea),
    tables: sheet.tables.map(({ name, area }) => `${name} ${text(area)}`),
    protection: sheet.protection,
    gridlines: sheet.showGridlines,
    frozen: sheet.part(frozenPanes),
    page: sheet.part(pageLayout),
    rules: formatsOf(sheet),
  };
}

/** Conditional formats in order: areas, formula, colours. */
export function formatsOf(sheet: SheetModel): string[] {
  return sheet.part(conditionalFormats).all.map(({ areas, formula, look }) => {
    const { fillColor, fontColor, bold } = look;
    return [areas.map(text).join(' '), formula, fillColor, fontColor, String(bold)].join(' | ');
  });
}

/** Not those of formulas: the host does not calculate. */
function typedValues({ values, formulas }: SheetModel): Record<string, unknown> {
  const results = cellsOf(formulas);
  return Object.fromEntries(Object.entries(cellsOf(values)).filter(([cell]) => !(cell in results)));
}

/** Without what says no more than nothing. */
function looksOf({ looks }: SheetModel): Record<string, unknown> {
  const said = Object.entries(cellsOf(looks)).map(([cell, look]) => [cell, withoutUsual(look)] as const);
  return Object.fromEntries(said.filter(([, look]) => Object.keys(look).length > 0));
}

const usual: Readonly<Record<string, unknown>> = {
  wrapText: false,
  horizontalAlignment: 'General',
  verticalAlignment: 'Center',
  fillColor: '',
  fillPattern: 'None',
  underline: 'None',
  bold: false,
  italic: false,
  color: '#000000',
  style: 'None',
};

function withoutUsual(look: object): Record<string, unknown> {
  const entries = Object.entries(look).flatMap(([name, value]: [string, unknown]): [string, unknown][] => {
    if (value === undefined || usual[name] === value) return [];
    if (typeof value !== 'object' || value === null) return [[name, value]];
    const inner = withoutUsual(value);
    // A border without a style is none.
    return Object.keys(inner).length === 0 || (name.startsWith('Edge') && !('style' in inner)) ? [] : [[name, inner]];
  });
  return Object.fromEntries(entries);
}

function text({ top, left, bottom, right }: Area): string {
  return [top, left, bottom, right].join(',');
}

function sorted(sizes: ReadonlyMap<number, number>): [number, number][] {
  return [...sizes].sort(([a], [b]) => a - b);
}

function cellsOf<T>(grid: SparseGrid<T>): Record<string, T> {
  const cells: Record<string, T> = {};
  const area = around([grid.used()].filter((one) => one !== null));
  if (!area) return cells;
  for (let row = area.top; row <= area.bottom; row++) {
    grid.row(row)?.forEach((cell, column) => {
      if (cell !== undefined && JSON.stringify(cell) !== '{}') cells[`${String(row)},${String(column)}`] = cell;
    });
  }
  return cells;
}

const mostShown = 12;

/** Where two states differ: a diff of the whole of them would take minutes. */
export function differences(found: unknown, wanted: unknown, path = ''): string[] {
  if (Object.is(found, wanted)) return [];
  if (typeof found !== 'object' || typeof wanted !== 'object' || found === null || wanted === null) {
    return [`${path}: ${JSON.stringify([found])} instead of ${JSON.stringify([wanted])}`];
  }
  const keys = new Set([...Object.keys(found), ...Object.keys(wanted)]);
  const all: string[] = [];
  for (const key of keys) {
    const [a, b] = [found, wanted].map((one) => (one as Record<string, unknown>)[key]);
    all.push(...differences(a, b, `${path}/${key}`));
    if (all.length > mostShown) break;
  }
  return all.slice(0, mostShown);
}
