import type { IFormulaDataItem } from '@univerjs/engine-formula';
import type { Area } from '../../core';
import { sharedFormulas } from './sharedFormulas';

/** The ordinary formulas of all sheets, as they stand in cells. */
export interface OrdinaryFormulas {
  has(sheet: string, row: number, column: number): boolean;
  set(sheet: string, row: number, column: number, formula: string): void;
  forget(sheet: string, area: Area): void;
  forgetSheet(sheet: string): void;
  clear(): void;
  /** In the engine's own words. */
  told(): Record<string, Cells<IFormulaDataItem>>;
  isEmpty(): boolean;
}

type Cells<T> = Record<number, Record<number, T>>;

export function createOrdinaryFormulas(): OrdinaryFormulas {
  const all: Record<string, Cells<{ f: string }>> = {};
  // What the engine is told; made when it asks.
  const shared: Record<string, Cells<IFormulaDataItem>> = {};
  const isTold = new Set<string>();
  return {
    has: (sheet, row, column) => all[sheet]?.[row]?.[column] !== undefined,
    set: (sheet, row, column, f) => {
      isTold.delete(sheet);
      ((all[sheet] ??= {})[row] ??= {})[column] = { f };
    },
    forget: (sheet, area) => {
      if (forgetIn(all[sheet], area)) isTold.delete(sheet);
    },
    forgetSheet: (sheet) => {
      Reflect.deleteProperty(all, sheet);
      Reflect.deleteProperty(shared, sheet);
      isTold.delete(sheet);
    },
    clear: () => {
      for (const book of [all, shared]) for (const sheet of Object.keys(book)) Reflect.deleteProperty(book, sheet);
      isTold.clear();
    },
    told: () => {
      for (const [sheet, rows] of Object.entries(all)) {
        if (!isTold.has(sheet)) shared[sheet] = sharedFormulas(rows, sheet);
        isTold.add(sheet);
      }
      return shared;
    },
    isEmpty: () => Object.values(all).every((rows) => Object.keys(rows).length === 0),
  };
}

/** Whether there was something. */
function forgetIn<T>(rows: Cells<T> | undefined, area: Area): boolean {
  if (!rows) return false;
  let found = false;
  for (const row of within(rows, area.top, area.bottom)) {
    const columns = rows[row]!;
    for (const column of within(columns, area.left, area.right)) {
      Reflect.deleteProperty(columns, column);
      found = true;
    }
    if (Object.keys(columns).length === 0) Reflect.deleteProperty(rows, row);
  }
  return found;
}

/** The keys from one number to another that there are; looks at the fewer of both. */
function within(all: Readonly<Record<number, unknown>>, from: number, to: number): number[] {
  if (to - from < 64) {
    const few: number[] = [];
    for (let key = from; key <= to; key++) if (all[key] !== undefined) few.push(key);
    return few;
  }
  return Object.keys(all)
    .map(Number)
    .filter((key) => key >= from && key <= to);
}
