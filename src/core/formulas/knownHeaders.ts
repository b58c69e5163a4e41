import { findHeader, type Header } from '../ledger/headers/findHeader';
import type { SheetSnapshot } from '../ledger/snapshot';
import { type CellRange, copyOf, isCopy } from './cellRange';
import { ownColumns } from './ownColumns';

interface KnownHeader {
  readonly cells: CellRange;
  readonly header: Header | null;
  readonly marks: SheetSnapshot['marks'];
}

/** A workbook has a handful of ledgers; a formula in each of ten thousand rows asks for the same header again. */
const remembered = 16;
const known: KnownHeader[] = [];

/**
 * The header in a range of header rows, counted from the range's first cell, and the columns of it that hold results
 * of ours; the header is null where none is recognised. What stands below the range has no say.
 */
export function knownHeader(range: CellRange): KnownHeader {
  const at = known.findIndex(({ cells }) => isCopy(cells, range));
  const found = at === -1 ? recognise(copyOf(range)) : known.splice(at, 1)[0]!;
  known.unshift(found);
  if (known.length > remembered) known.pop();
  return found;
}

function recognise(cells: CellRange): KnownHeader {
  const marks = ownColumns(cells);
  return { cells, marks, header: findHeader(sheetOf('', cells, marks)) };
}

/** A sheet of cells that begins at A1. */
export function sheetOf(name: string, values: CellRange, marks: SheetSnapshot['marks'] = null): SheetSnapshot {
  return {
    name,
    visibility: 'visible',
    protected: false,
    origin: { row: 0, column: 0 },
    values,
    merges: [],
    hiddenRows: [],
    filtered: false,
    tables: [],
    marks,
  };
}
