import { address } from '../ledger/address';
import type { CellValue, SheetSnapshot } from '../ledger/snapshot';
import { defaultRuleBook, type RuleBook } from '../rulebook/ruleBook';
import { readGrid } from './rulesGrid';
import { rulesSheet } from './rulesSheet';

/**
 * A cell of a sheet of rules that holds what the user wrote beside the values, e.g. 'J12': writing the sheet again
 * would lose it. Null where there is none.
 */
export function foreignCell(sheet: SheetSnapshot, book: RuleBook): string | null {
  const known = new Set<CellValue>([null, '']);
  for (const one of [book, defaultRuleBook]) {
    for (const language of ['zh', 'en'] as const) {
      for (const { cells } of rulesSheet(one, language).content.rows)
        for (const cell of cells) known.add(cell?.value ?? null);
    }
  }
  const valueCells = placesOfValues(sheet);
  for (const [at, row] of sheet.values.entries()) {
    for (const [column, cell] of row.entries()) {
      if (known.has(cell) || known.has(typeof cell === 'number' ? String(cell) : cell)) continue;
      const place = address(sheet.origin.row + at, sheet.origin.column + column);
      if (!valueCells.has(place)) return place;
    }
  }
  return null;
}

function placesOfValues(sheet: SheetSnapshot): ReadonlySet<string> {
  const grid = readGrid(sheet);
  const rows = grid === null ? [] : [...[...grid.rows.values()].flat(), ...grid.added];
  return new Set(rows.flatMap((row) => row.map(({ row: at, column }) => address(at, column))));
}
