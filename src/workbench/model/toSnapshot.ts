import type { Area, CellValue, Marks, NumberFormats, SheetSnapshot, Snapshot } from '../../core';
import { parseArea, splitAddress } from './address';
import { heightOf, widthOf } from './areas';
import type { SheetModel } from './sheetModel';
import type { NameModel, WorkbookModel } from './workbookModel';

/** The workbook as a file of it would be read: to compare the two doors. */
export function toSnapshot({ sheets, names, dateSystem }: WorkbookModel): Snapshot {
  return { dateSystem, sheets: sheets.map((sheet) => sheetSnapshot(sheet, names)) };
}

const visibilities = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

function sheetSnapshot(sheet: SheetModel, names: readonly NameModel[]): SheetSnapshot {
  const used = sheet.usedArea(false);
  const end = used ? used.bottom + 1 : 0;
  const formats = used && numberFormats(sheet, used);
  return {
    name: sheet.name,
    visibility: visibilities[sheet.visibility],
    protected: sheet.protection !== null,
    origin: { row: used?.top ?? 0, column: used?.left ?? 0 },
    values: used ? rowsOf(sheet, used) : [],
    ...(formats && { formats }),
    merges: sheet.merges,
    hiddenRows: [...new Set([...sheet.hiddenRows, ...sheet.filteredRows])]
      .filter((row) => row < end)
      .sort((a, b) => a - b),
    filtered: sheet.filteredRows.size > 0,
    tables: sheet.tables.map(({ name, area, showTotals }) => ({ ...area, name, totalsRow: showTotals })),
    marks: marksOf(sheet, names),
  };
}

/** Rows end with their last filled cell. */
function rowsOf(sheet: SheetModel, { top, left, bottom }: Area): CellValue[][] {
  return Array.from({ length: bottom - top + 1 }, (_, row) => {
    const cells = sheet.values.row(top + row) ?? [];
    let last = cells.length - 1;
    while (last >= 0 && cells[last] === undefined) last--;
    return Array.from({ length: Math.max(0, last + 1 - left) }, (__, column) => cells[left + column] ?? null);
  });
}

/** Of filled cells only; null when all are General. */
function numberFormats(sheet: SheetModel, area: Area): NumberFormats | null {
  const table = [''];
  const width = widthOf(area);
  const index = new Uint16Array(width * heightOf(area));
  for (let row = 0; row < heightOf(area); row++) {
    for (let column = 0; column < width; column++) {
      if (sheet.values.get(area.top + row, area.left + column) === undefined) continue;
      const format = sheet.formatAt(area.top + row, area.left + column);
      if (format === 'General') continue;
      let place = table.indexOf(format);
      if (place < 0) place = table.push(format) - 1;
      index[row * width + column] = place;
    }
  }
  return table.length > 1 ? { width, table, index } : null;
}

function marksOf(sheet: SheetModel, names: readonly NameModel[]): Marks | null {
  const resultColumns: Record<string, number> = {};
  const resultAreas: Area[] = [];
  let generated = false;
  for (const { name, formula } of names) {
    const mark = /^_tzsb_(?:col_(.+)|sheet)_\d+$/i.exec(name);
    const { sheet: target, rest } = splitAddress(formula);
    const area = mark && target?.toLowerCase() === sheet.name.toLowerCase() ? parseArea(rest) : null;
    if (!mark || !area) continue;
    const id = mark[1];
    if (id === undefined) generated = true;
    else {
      resultColumns[id] = area.left;
      resultAreas.push(area);
    }
  }
  return generated || resultAreas.length > 0 ? { resultColumns, resultAreas, generated } : null;
}
