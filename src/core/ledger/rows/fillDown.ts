import type { ColumnMatch } from '../ledger';
import type { SheetSnapshot } from '../snapshot';
import { fillUnits, putFilled } from './fillUnits';
import { ofOneRow } from './ofOneRow';

/** By sheet column: for a row whose own cell is blank, the row whose cell speaks for it. */
export type FilledDown = ReadonlyMap<number, ReadonlyMap<number, number>>;

/**
 * Cells that repeat the value above: merged cells, and in unit columns the blanks
 * that a lost merge leaves under a unit's name.
 */
export function fillDown(
  sheet: SheetSnapshot,
  entries: readonly number[],
  columns: readonly ColumnMatch[],
): FilledDown {
  const filled = new Map<number, Map<number, number>>();
  const matched = new Map(columns.flatMap((match) => (match.field ? [[match.column, match.field.key] as const] : [])));
  const isEntry = new Set(sheet.merges.length > 0 ? entries : []);
  for (const merge of sheet.merges) {
    if (merge.bottom === merge.top || merge.left !== merge.right) continue;
    const key = matched.get(merge.left);
    if (key === undefined || ofOneRow.has(key)) continue;
    for (let row = merge.top + 1; row <= merge.bottom; row++)
      if (isEntry.has(row)) putFilled(filled, merge.left, row, merge.top);
  }
  fillUnits(sheet, entries, matched, filled);
  return filled;
}
