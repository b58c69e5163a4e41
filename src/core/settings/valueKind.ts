import type { CellValue } from '../ledger/snapshot';
import type { Text } from '../text';

/** How one sort of rule value stands in a cell, and how a cell is read back. */
export interface ValueKind {
  /** Centred where false. */
  readonly isLong: boolean;
  /** What may be written there. */
  readonly allowed: Text;
  show(value: unknown): string | number;
  /** The cell is not blank. */
  read(cell: CellValue, dateSystem: 1900 | 1904): ReadValue;
}

export type ReadValue = { readonly value: unknown } | { readonly fault: Text };

/** What a cell holds, as a sentence quotes it. */
export function quoted(cell: CellValue): string {
  if (cell === null) return '';
  return typeof cell === 'object' ? cell.error : String(cell);
}
