import { cellAt, ownCells } from '../ledger/grid';
import { fill } from '../text';
import type { WriteColumn } from './change';
import type { ResultColumn, ResultContext, RowThings } from './resultColumn';
import type { ResultLayout } from './resultLayout';
import type { TableRows } from './tableRows';

const none: TableRows = { units: [], devices: [], operators: [], hazards: [] };

/** The result columns of one ledger, cells of every entry of the ledger. */
export function resultColumns(
  layout: ResultLayout,
  rows: TableRows | undefined,
  context: ResultContext,
): WriteColumn[] {
  const things = layout.table.rowNumbers.map((_, index) => thingsOf(rows ?? none, index));
  return layout.columns.map((column) => writeColumn(column, layout, things, context));
}

function thingsOf({ units, devices, operators, hazards }: TableRows, index: number): RowThings {
  return { unit: units[index], device: devices[index], operator: operators[index], hazard: hazards[index] };
}

function writeColumn(
  column: ResultColumn,
  layout: ResultLayout,
  things: readonly RowThings[],
  context: ResultContext,
): WriteColumn {
  const place = layout.places.get(column.id)!;
  const cells: WriteColumn['cells'][number][] = staleCells(layout, column.id, place);
  for (let index = 0; index < things.length; index++) {
    const row = layout.table.rowNumbers[index]!;
    const cell = column.cell(things[index]!, context);
    cells.push(cell === null ? { row, value: null } : { row, ...cell });
  }
  const header = fill(column.header[context.language], { asOf: context.report.asOf });
  // The lowest of several header rows is one line high, and its height is the user's.
  const isLowHeader = layout.sheet.headerRows.length > 1;
  return {
    kind: 'writeColumn',
    sheet: layout.sheet.sheet.name,
    id: column.id,
    column: place,
    headerRow: layout.headerRow,
    header,
    width: isLowHeader ? Math.max(column.width, lineWidth(header)) : column.width,
    numberFormat: column.numberFormat,
    ...(column.align === undefined ? {} : { align: column.align }),
    cells,
  };
}

/** In characters, for the text on one line: a Han character takes two. */
function lineWidth(text: string): number {
  let width = 1;
  for (const character of text) width += character.charCodeAt(0) < 0x1100 ? 1 : 2;
  return width;
}

/** Cells that an earlier run wrote on rows that are no entries any more: blanked, or they would lie. */
function staleCells(
  { sheet, table, headerRow, end }: ResultLayout,
  id: string,
  place: number,
): WriteColumn['cells'][number][] {
  const { marks } = sheet.sheet;
  if (marks?.resultColumns[id] === undefined) return [];
  const isOurs = ownCells(sheet.sheet);
  const entries = new Set(table.rowNumbers);
  const stale: WriteColumn['cells'][number][] = [];
  for (let row = headerRow + 1; row < end; row++) {
    const written = cellAt(sheet.sheet, row, place);
    if (written !== null && isOurs(row, place) && !entries.has(row)) stale.push({ row, value: null });
  }
  return stale;
}
