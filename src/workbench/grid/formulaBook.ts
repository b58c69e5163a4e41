import type { IFormulaDataItem } from '@univerjs/engine-formula';
import type { Area } from '../../core';
import { sharedFormulas } from './sharedFormulas';

/** The formulas of all sheets as they stand in cells: the add-in's, and those that Univer's engine works out. */
export interface FormulaBook {
  get(sheet: string, row: number, column: number): string | null;
  set(sheet: string, row: number, column: number, formula: string, isAddInCall: boolean): void;
  forget(sheet: string, area: Area): void;
  forgetSheet(sheet: string): void;
  clear(): void;
  /** Those of Univer's engine, in its own words. */
  ordinary(): Record<string, Cells<IFormulaDataItem>>;
  hasOrdinary(): boolean;
}

type Cells<T> = Record<number, Record<number, T>>;

export function createFormulaBook(): FormulaBook {
  const ordinary: Record<string, Cells<{ f: string }>> = {};
  const addIn: Record<string, Cells<{ f: string }>> = {};
  // What the engine is told; made when it asks.
  const shared: Record<string, Cells<IFormulaDataItem>> = {};
  const isTold = new Set<string>();
  const forget = (sheet: string, area: Area): void => {
    if (forgetIn(ordinary[sheet], area)) isTold.delete(sheet);
    forgetIn(addIn[sheet], area);
  };
  return {
    get: (sheet, row, column) => (ordinary[sheet]?.[row]?.[column] ?? addIn[sheet]?.[row]?.[column])?.f ?? null,
    set: (sheet, row, column, f, isAddInCall) => {
      forget(sheet, { top: row, bottom: row, left: column, right: column });
      if (!isAddInCall) isTold.delete(sheet);
      (((isAddInCall ? addIn : ordinary)[sheet] ??= {})[row] ??= {})[column] = { f };
    },
    forget,
    forgetSheet: (sheet) => {
      Reflect.deleteProperty(ordinary, sheet);
      Reflect.deleteProperty(addIn, sheet);
      Reflect.deleteProperty(shared, sheet);
      isTold.delete(sheet);
    },
    clear: () => {
      for (const book of [ordinary, addIn, shared]) {
        for (const sheet of Object.keys(book)) Reflect.deleteProperty(book, sheet);
      }
      isTold.clear();
    },
    ordinary: () => {
      for (const [sheet, rows] of Object.entries(ordinary)) {
        if (!isTold.has(sheet)) shared[sheet] = sharedFormulas(rows, sheet);
        isTold.add(sheet);
      }
      return shared;
    },
    hasOrdinary: () => Object.values(ordinary).some((rows) => Object.keys(rows).length > 0),
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
