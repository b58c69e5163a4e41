import type { ColumnEdit, RowEdit } from '../../xlsx/edit/sheetEdits';
import { maxColumns, maxRows } from '../model/areas';
import { widthOfPoints } from '../model/columnWidth';
import type { SheetModel } from '../model/sheetModel';
import type { LookChanges } from './lookChanges';

/** Rows with another height, shown or hidden, or with another look as a whole. */
export function rowEdits(before: SheetModel, now: SheetModel, looks: LookChanges): RowEdit[] {
  const edits = new Map<number, { -readonly [Key in keyof RowEdit]: RowEdit[Key] }>();
  const edit = (row: number): { -readonly [Key in keyof RowEdit]: RowEdit[Key] } => {
    const known = edits.get(row) ?? { row };
    edits.set(row, known);
    return known;
  };
  for (const row of differing(before.rowHeights, now.rowHeights)) edit(row).height = now.rowHeights.get(row) ?? null;
  const candidates = [before.hiddenRows, before.filteredRows, now.hiddenRows, now.filteredRows];
  for (const row of new Set(candidates.flatMap((rows) => [...rows]))) {
    if (before.isRowHidden(row) !== now.isRowHidden(row)) edit(row).hidden = now.isRowHidden(row);
  }
  if (hasDefaults(before) || hasDefaults(now)) {
    for (let row = 0; row < maxRows; row++) {
      const look = looks.between(before.looks.rowDefault(row), now.looks.rowDefault(row), before.plainLook);
      if (look) edit(row).look = look;
      const format = now.formats.rowDefault(row) ?? 'General';
      if (format !== (before.formats.rowDefault(row) ?? 'General')) edit(row).format = format;
    }
  }
  return [...edits.values()].sort((a, b) => a.row - b.row);
}

export function columnEdits(before: SheetModel, now: SheetModel, looks: LookChanges): ColumnEdit[] {
  const edits = new Map<number, { -readonly [Key in keyof ColumnEdit]: ColumnEdit[Key] }>();
  const edit = (column: number): { -readonly [Key in keyof ColumnEdit]: ColumnEdit[Key] } => {
    const known = edits.get(column) ?? { column };
    edits.set(column, known);
    return known;
  };
  for (const column of differing(before.columnWidths, now.columnWidths)) {
    const points = now.columnWidths.get(column);
    edit(column).width = points === undefined ? null : widthOfPoints(points);
  }
  for (const column of new Set([...before.hiddenColumns, ...now.hiddenColumns])) {
    const hidden = now.hiddenColumns.has(column);
    if (before.hiddenColumns.has(column) !== hidden) edit(column).hidden = hidden;
  }
  if (hasDefaults(before) || hasDefaults(now)) {
    for (let column = 0; column < maxColumns; column++) {
      const look = looks.between(before.looks.columnDefault(column), now.looks.columnDefault(column), before.plainLook);
      if (look) edit(column).look = look;
      const format = now.formats.columnDefault(column) ?? 'General';
      if (format !== (before.formats.columnDefault(column) ?? 'General')) edit(column).format = format;
    }
  }
  return [...edits.values()].sort((a, b) => a.column - b.column);
}

function hasDefaults({ looks, formats }: SheetModel): boolean {
  return looks.hasDefaults || formats.hasDefaults;
}

function differing(before: ReadonlyMap<number, number>, now: ReadonlyMap<number, number>): number[] {
  return [...new Set([...before.keys(), ...now.keys()])].filter((key) => before.get(key) !== now.get(key));
}
