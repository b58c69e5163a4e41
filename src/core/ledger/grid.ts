import type { CellValue, SheetSnapshot } from './snapshot';

/** Index into `values` of a 0-based sheet row. */
export function cellAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return sheet.values[row - sheet.origin.row]?.[column - sheet.origin.column] ?? null;
}

export function isBlank(cell: CellValue): boolean {
  return cell === null || (typeof cell === 'string' && cell.trim() === '');
}

/** Columns of ours on the sheet: never read as the user's. */
export function resultColumns(sheet: SheetSnapshot): ReadonlySet<number> {
  return new Set(Object.values(sheet.marks?.resultColumns ?? {}));
}
