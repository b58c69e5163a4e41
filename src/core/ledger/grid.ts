import type { CellValue, SheetSnapshot } from './snapshot';

/** The cell at a 0-based sheet row and column; null outside the used range. */
export function cellAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return sheet.values[row - sheet.origin.row]?.[column - sheet.origin.column] ?? null;
}

/** Null, '' or nothing but spaces. Most texts begin with a letter, which is seen without trimming. */
export function isBlank(cell: CellValue): boolean {
  if (typeof cell !== 'string') return cell === null;
  return cell.length === 0 || (isSpace(cell.charCodeAt(0)) && cell.trim() === '');
}

function isSpace(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0x3000 || code === 0xfeff;
}

/** Whether a cell, by 0-based sheet row and column, is a result of ours: never read as the user's. */
export type IsOurs = (row: number, column: number) => boolean;

export function ownCells({ marks }: SheetSnapshot): IsOurs {
  if (marks === null) return () => false;
  const columns = new Set(Object.values(marks.resultColumns));
  const areas = marks.resultAreas;
  if (areas === undefined) return (_, column) => columns.has(column);
  for (const { left } of areas) columns.add(left);
  return (row, column) =>
    columns.has(column) && areas.some(({ top, left, bottom }) => left === column && top <= row && row <= bottom);
}
