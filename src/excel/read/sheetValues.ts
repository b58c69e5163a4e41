import type { Area, CellValue } from '../../core';
import { rangeOf } from '../reference';
import { rowBytes } from './byteSize';
import type { Extent } from './extents';
import type { Piece } from './readPieces';

/** The cells of a sheet as they arrive, and what is still to be asked about its columns. */
export interface SheetValues {
  readonly extent: Extent;
  readonly area: Area;
  /** From the area's first row; rows end with their last filled cell. */
  readonly rows: CellValue[][];
  /** By column of the area: whether a number stands in it, whose format tells dates. */
  readonly hasNumbers: boolean[];
  /** Whether a text stands in it that may be an error value. */
  readonly hasErrors: boolean[];
}

export function emptyValues(extent: Extent, area: Area): SheetValues {
  return { extent, area, rows: [], hasNumbers: [], hasErrors: [] };
}

/** Small against an answer of 4.6 MB, so that answers are filled well. */
const pieceBytes = 230_000;

/** What to ask for to fill the sheet. */
export function valuePieces(values: SheetValues): Piece[] {
  const { area, extent } = values;
  const width = area.right - area.left + 1;
  const rows = Math.max(1, Math.floor(pieceBytes / (width * extent.bytesPerCell)));
  const pieces: Piece[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    pieces.push(valuePiece(values, { ...area, top, bottom: Math.min(area.bottom, top + rows - 1) }));
  }
  return pieces;
}

function valuePiece(values: SheetValues, area: Area): Piece {
  const { extent } = values;
  const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  return {
    bytes: () => cells * extent.bytesPerCell,
    ask: ({ workbook }) => {
      const range = rangeOf(workbook.worksheets.getItem(extent.head.id), area).load('values');
      return () => {
        // Of too many cells Excel gives null instead of an error.
        const rows = range.values as unknown[][] | null;
        if (!Array.isArray(rows)) return false;
        takeIn(values, area.top - values.area.top, rows);
        return true;
      };
    },
    halves: () => {
      if (area.top === area.bottom) return null;
      const middle = Math.floor((area.top + area.bottom) / 2);
      return [valuePiece(values, { ...area, bottom: middle }), valuePiece(values, { ...area, top: middle + 1 })];
    },
  };
}

export function takeIn(values: SheetValues, from: number, rows: readonly (readonly unknown[])[]): void {
  let bytes = 0;
  rows.forEach((row, i) => {
    // The first rows of a piece tell enough of its size.
    if (i < measured) bytes += rowBytes(row);
    values.rows[from + i] = takeRow(values, row);
  });
  const cells = Math.min(measured, rows.length) * (rows[0]?.length ?? 0);
  if (cells > 0) values.extent.bytesPerCell = bytes / cells;
}

const measured = 50;

function takeRow({ hasNumbers, hasErrors }: SheetValues, row: readonly unknown[]): CellValue[] {
  let length = row.length;
  while (length > 0 && row[length - 1] === '') length--;
  const cells: CellValue[] = new Array<CellValue>(length);
  for (let column = 0; column < length; column++) {
    const value = row[column];
    if (typeof value === 'number') hasNumbers[column] = true;
    else if (typeof value === 'string' && value.startsWith('#')) hasErrors[column] = true;
    cells[column] = value === '' ? null : (value as CellValue);
  }
  return cells;
}
