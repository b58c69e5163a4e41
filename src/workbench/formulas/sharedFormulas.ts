import type { IFormulaDataItem } from '@univerjs/engine-formula';
import { relativeFormula } from '../model/relativeFormula';

type Rows<T> = Record<number, Record<number, T>>;

interface Leader {
  readonly row: number;
  readonly formula: string;
  readonly item: IFormulaDataItem;
}

/**
 * Formulas that say the same down a column become one that the others share: the engine reads each text anew in every
 * calculation, which for thousands of formulas would hold the page up for seconds.
 */
export function sharedFormulas(rows: Rows<{ readonly f: string }>, sheet: string): Rows<IFormulaDataItem> {
  const leaders = new Map<number, Leader>();
  const all: Rows<IFormulaDataItem> = {};
  // Whole numbers as keys come in their order.
  for (const row of Object.keys(rows).map(Number)) {
    const cells: Record<number, IFormulaDataItem> = (all[row] = {});
    for (const column of Object.keys(rows[row]!).map(Number)) {
      const { f } = rows[row]![column]!;
      const leader = leaders.get(column);
      if (leader && relativeFormula(leader.formula, row - leader.row, 0) === f) {
        const si = (leader.item.si ??= `${sheet}/${leader.row}/${column}`);
        cells[column] = { f, si, x: 0, y: row - leader.row };
      } else {
        const item: IFormulaDataItem = (cells[column] = { f });
        if (readsByValue.test(f)) leaders.delete(column);
        else leaders.set(column, { row, formula: f, item });
      }
    }
  }
  return all;
}

/** OFFSET, INDIRECT and ranges that begin or end with a call: where they read, depends on more than their text. */
const readsByValue = /\b(?:OFFSET|INDIRECT)\s*\(|\)\s*:|:\s*[A-Z][A-Z.]*\s*\(/i;
