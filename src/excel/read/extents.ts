import type { Area, TableArea } from '../../core';
import type { Later } from '../office';
import { rowBytes } from './byteSize';
import type { SheetHead, Structure } from './structure';

/** How far the cells of a sheet go, and what is known of them before they are read. */
export interface Extent {
  readonly head: SheetHead;
  /** Around all filled cells; null for an empty sheet. Cells that only have a format do not count. */
  readonly area: Area | null;
  /** Of the rows in it; null where some are hidden. */
  readonly areRowsHidden: boolean | null;
  readonly isFiltered: boolean;
  readonly tables: readonly TableArea[];
  readonly formats: readonly FormatHead[];
  /** As JSON; becomes truer while the sheet is read. */
  bytesPerCell: number;
}

/** A conditional format; the formula is '' where it goes by something else. */
export interface FormatHead {
  readonly id: string;
  readonly formula: string;
}

/** Tells how long the cells are; a ledger's rows are all alike. */
const sample = { rows: 40, columns: 50 };
const mostSamples = 60;
const usualBytes = 16;

export function askExtents({ workbook }: Excel.RequestContext, structure: Structure): Later<Extent[]> {
  const tables = structure.tables.map((table) => ({
    table,
    area: askArea(workbook.tables.getItem(table.id).getRange()),
  }));
  const sheets = structure.sheets.map((head, i) => {
    const sheet = workbook.worksheets.getItem(head.id);
    return {
      head,
      used: sheet.getUsedRangeOrNullObject(true).load(`${areaMembers},rowHidden`),
      filter: sheet.autoFilter.load('isDataFiltered'),
      formats: askFormats(sheet),
      first: i < mostSamples ? sheet.getRangeByIndexes(0, 0, sample.rows, sample.columns).load('values') : null,
    };
  });
  return () =>
    sheets.map(({ head, used, filter, formats, first }) => {
      const own = tables.filter(({ table }) => table.sheetId === head.id);
      const area = used.isNullObject ? null : areaOf(used);
      return {
        head,
        area,
        // Office.js types it as boolean, but some hidden rows give null.
        areRowsHidden: area && used.rowHidden,
        isFiltered: filter.isDataFiltered || own.some(({ table }) => table.isFiltered),
        tables: own.map(({ table, area: place }) => ({ name: table.name, totalsRow: table.totalsRow, ...place() })),
        formats: formats(),
        bytesPerCell: bytesPerCell(first?.values ?? [], area),
      };
    });
}

/** All conditional formats of a sheet, from the first in priority on. */
export function askFormats(sheet: Excel.Worksheet): Later<FormatHead[]> {
  const formats = sheet.getRange().conditionalFormats;
  formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
  return () =>
    formats.items.map(({ id, type, customOrNullObject }) => ({
      id,
      formula: type === 'Custom' ? customOrNullObject.rule.formula : '',
    }));
}

const areaMembers = 'rowIndex,columnIndex,rowCount,columnCount';

export function askArea(range: Excel.Range): Later<Area> {
  range.load(areaMembers);
  return () => areaOf(range);
}

export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}

/** By the second half of the sample: titles and blank rows stand above. */
function bytesPerCell(values: readonly (readonly unknown[])[], area: Area | null): number {
  if (area === null) return usualBytes;
  const last = Math.min(area.bottom + 1, values.length);
  const rows = values.slice(Math.max(area.top, Math.floor(last / 2)), last);
  const cells = rows.map((row) => row.slice(area.left, area.right + 1));
  const count = cells.reduce((sum, { length }) => sum + length, 0);
  return count === 0 ? usualBytes : cells.reduce((sum, row) => sum + rowBytes(row), 0) / count;
}
