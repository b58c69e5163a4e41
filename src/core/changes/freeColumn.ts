import type { SheetSnapshot } from '../ledger/snapshot';

/** Columns of a sheet, 16,384. */
export const sheetColumns = 16_384;

/** A blank tail wider than this is formatting of whole rows, not part of the ledger. */
const longestBlankTail = 30;

/** The first 0-based column to the right of everything on the sheet: cells, tables and merges beside the rows. */
export function freeColumn(sheet: SheetSnapshot, headerRow: number): number {
  const { widest, filled } = widths(sheet);
  const used = sheet.origin.column + (widest - filled > longestBlankTail ? filled : widest);
  let free = used;
  for (const table of sheet.tables) free = Math.max(free, table.right + 1);
  // A title merged wider than the ledger, above the header, is in nobody's way.
  for (const merge of sheet.merges) if (merge.bottom >= headerRow) free = Math.max(free, merge.right + 1);
  for (const column of Object.values(sheet.marks?.resultColumns ?? {})) free = Math.max(free, column + 1);
  return free;
}

/** Cells in the widest row, and up to the last one that holds something. */
function widths({ values }: SheetSnapshot): { widest: number; filled: number } {
  let widest = 0;
  let filled = 0;
  for (const row of values) {
    widest = Math.max(widest, row.length);
    let last = row.length;
    while (last > filled && (row[last - 1] ?? null) === null) last--;
    filled = Math.max(filled, last);
  }
  return { widest, filled };
}
