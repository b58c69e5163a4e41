import type { CellValue, SheetSnapshot } from '../ledger/snapshot';
import { columns, headKeys, rulesSheetName, sectionMark } from './layout';
import { linesByKey } from './sections';

/** As many keys as a sheet must hold to be one of rules. */
const fewestKeys = 5;

/** The column of the values that holds the keys; null on a sheet that is none of rules. */
export function keyColumnOf({ values }: SheetSnapshot): number | null {
  const counts = new Map<number, number>();
  for (const row of values) {
    row.forEach((cell, column) => {
      if (isKey(cell)) counts.set(column, (counts.get(column) ?? 0) + 1);
    });
  }
  let best: number | null = null;
  for (const [column, count] of counts) {
    if (count >= fewestKeys && count > (best === null ? 0 : counts.get(best)!)) best = column;
  }
  return best;
}

/** True for the sheet of rules: marked as such, or of its name and with its keys (the marks do not survive everywhere). */
export function isRulesSheet(sheet: SheetSnapshot): boolean {
  if (sheet.marks?.rules === true) return true;
  return sheet.name.startsWith(rulesSheetName) && keyColumnOf(sheet) !== null;
}

const heads = new Set<string>(Object.values(headKeys));

function isKey(cell: CellValue | undefined): boolean {
  if (typeof cell !== 'string') return false;
  return linesByKey.has(cell) || heads.has(cell);
}

/** Where the value columns begin when no header row tells: as far left of the keys as we write them. */
export function usualValueColumn(keyColumn: number): number {
  return keyColumn - columns.key + columns.value;
}

export function sectionIdOf(key: string): string | null {
  return key.startsWith(sectionMark) ? key.slice(sectionMark.length) : null;
}
