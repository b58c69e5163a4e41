import type { Area, CellValue, SheetSnapshot } from '../../../src/core/ledger/snapshot';

type Changes = Partial<Omit<SheetSnapshot, 'values'>>;

/** A visible sheet that begins at A1. */
export function sheetOf(values: readonly (readonly CellValue[])[], changes: Changes = {}): SheetSnapshot {
  return {
    name: '台账',
    visibility: 'visible',
    protected: false,
    origin: { row: 0, column: 0 },
    values,
    merges: [],
    hiddenRows: [],
    filtered: false,
    tables: [],
    marks: null,
    ...changes,
  };
}

/** 'A1:C2' as an area. */
export function area(text: string): Area {
  const [, left, top, right, bottom] = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(text)!;
  const column = (letter: string) => letter.charCodeAt(0) - 65;
  return { top: Number(top) - 1, left: column(left!), bottom: Number(bottom) - 1, right: column(right!) };
}
