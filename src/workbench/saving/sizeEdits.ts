import type { ColumnEdit, RowEdit } from '../../xlsx/edit/sheetEdits';
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
  for (const row of restyledRows(before, now, looks)) {
    const [old, look] = [before.looks.rowDefault(row), now.looks.rowDefault(row)];
    const format = now.formats.rowDefault(row);
    edit(row).isStyled = look !== undefined || format !== undefined;
    edit(row).look = looks.between(old, look, before.plainLook) ?? { from: before.plainLook, to: before.plainLook };
    if ((format ?? 'General') !== (before.formats.rowDefault(row) ?? 'General')) edit(row).format = format ?? 'General';
  }
  return [...edits.values()].sort((a, b) => a.row - b.row);
}

/** Rows that look or are formatted otherwise as a whole, or do so of their own and no more by their columns. */
export function restyledRows(before: SheetModel, now: SheetModel, looks: LookChanges): Set<number> {
  const rows = new Set<number>();
  const end = Math.max(...[before, now].flatMap((one) => [one.looks.defaultRows, one.formats.defaultRows]));
  const isStyled = ({ looks: own, formats }: SheetModel, row: number): boolean =>
    own.rowDefault(row) !== undefined || formats.rowDefault(row) !== undefined;
  for (let row = 0; row < end; row++) {
    const isOther =
      isStyled(before, row) !== isStyled(now, row) ||
      looks.between(before.looks.rowDefault(row), now.looks.rowDefault(row), before.plainLook) !== null ||
      (before.formats.rowDefault(row) ?? 'General') !== (now.formats.rowDefault(row) ?? 'General');
    if (isOther) rows.add(row);
  }
  return rows;
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
  const end = Math.max(...[before, now].flatMap((one) => [one.looks.defaultColumns, one.formats.defaultColumns]));
  for (let column = 0; column < end; column++) {
    const look = looks.between(before.looks.columnDefault(column), now.looks.columnDefault(column), before.plainLook);
    if (look) edit(column).look = look;
    const format = now.formats.columnDefault(column) ?? 'General';
    if (format !== (before.formats.columnDefault(column) ?? 'General')) edit(column).format = format;
  }
  return [...edits.values()].sort((a, b) => a.column - b.column);
}

function differing(before: ReadonlyMap<number, number>, now: ReadonlyMap<number, number>): number[] {
  return [...new Set([...before.keys(), ...now.keys()])].filter((key) => before.get(key) !== now.get(key));
}
