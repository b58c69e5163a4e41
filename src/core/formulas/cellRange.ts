import { isBlank } from '../ledger/grid';
import type { CellValue } from '../ledger/snapshot';

/** Rows of cells, as an argument holds them. */
export type CellRange = readonly (readonly CellValue[])[];

/** Of rows that are not equally long, the longest counts. */
export function widthOf(range: CellRange): number {
  let width = 0;
  for (const row of range) if (row.length > width) width = row.length;
  return width;
}

/** A copy with one sort of blank: callers may do with their cells what they like afterwards. */
export function copyOf(range: CellRange): CellRange {
  return range.map((row) => row.map((cell) => (cell === '' ? null : cell)));
}

/** Whether a range says cell by cell what a copy of one says. */
export function isCopy(copy: CellRange, range: CellRange): boolean {
  if (copy.length !== range.length) return false;
  for (let at = 0; at < range.length; at++) {
    const kept = copy[at]!;
    const row = range[at]!;
    if (kept.length !== row.length) return false;
    for (let place = 0; place < row.length; place++) if (!isSame(kept[place]!, row[place]!)) return false;
  }
  return true;
}

function isSame(kept: CellValue, cell: CellValue): boolean {
  if (kept === cell || (kept === null && cell === '')) return true;
  if (typeof kept === 'number') return Number.isNaN(kept) && Number.isNaN(cell);
  if (kept === null || cell === null || typeof kept !== 'object' || typeof cell !== 'object') return false;
  return kept.error === cell.error;
}

/** The cell of an argument that is a single one; undefined for a range. */
export function singleCell(range: CellRange): CellValue | undefined {
  return range.length === 1 && range[0]!.length === 1 ? range[0]![0] : undefined;
}

/** Blank, or nothing but spaces. */
export function isBlankCell(cell: CellValue | undefined): boolean {
  return cell === undefined || isBlank(cell);
}
