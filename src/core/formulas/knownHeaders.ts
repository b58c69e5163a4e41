import { findHeader, type Header } from '../ledger/headers/findHeader';
import type { Area, SheetSnapshot } from '../ledger/snapshot';
import { type CellRange, copyOf, isCopy } from './cellRange';
import { ownColumns } from './ownColumns';

/** A range of header rows as it was understood. */
export interface KnownHeader {
  readonly cells: CellRange;
  readonly merges: readonly Area[];
  /** Counted from the range's first cell; null where none is recognised. */
  readonly header: Header | null;
  /** The columns that hold results of ours. */
  readonly marks: SheetSnapshot['marks'];
}

/** A workbook has a handful of ledgers; a formula in each of ten thousand rows asks for the same header again. */
const remembered = 16;
const known: KnownHeader[] = [];

/** What a range of header rows says; what stands below it has no say. */
export function knownHeader(range: CellRange, merges: readonly Area[]): KnownHeader {
  const at = known.findIndex((one) => isCopy(one.cells, range) && sameAreas(one.merges, merges));
  const found = at === -1 ? recognise(copyOf(range), [...merges]) : known.splice(at, 1)[0]!;
  known.unshift(found);
  if (known.length > remembered) known.pop();
  return found;
}

export function sameAreas(ones: readonly Area[], others: readonly Area[]): boolean {
  return (
    ones.length === others.length &&
    ones.every(({ top, left, bottom, right }, at) => {
      const other = others[at]!;
      return top === other.top && left === other.left && bottom === other.bottom && right === other.right;
    })
  );
}

function recognise(cells: CellRange, merges: readonly Area[]): KnownHeader {
  const marks = ownColumns(cells);
  return { cells, merges, marks, header: findHeader(sheetOf('', cells, { marks, merges })) };
}

/** A sheet of cells that begins at A1. */
export function sheetOf(
  name: string,
  values: CellRange,
  { marks = null, merges = [] }: Partial<Pick<SheetSnapshot, 'marks' | 'merges'>> = {},
): SheetSnapshot {
  return {
    name,
    visibility: 'visible',
    protected: false,
    origin: { row: 0, column: 0 },
    values,
    merges,
    hiddenRows: [],
    filtered: false,
    tables: [],
    marks,
  };
}
