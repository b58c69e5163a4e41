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

/** Columns of ours on the sheet: never read as the user's. */
export function resultColumns(sheet: SheetSnapshot): ReadonlySet<number> {
  return new Set(Object.values(sheet.marks?.resultColumns ?? {}));
}
