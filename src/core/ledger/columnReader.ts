import type { ReadContext, Reader } from './field';
import type { Reading } from './reading';
import type { CellValue, SheetSnapshot } from './snapshot';

/** Reads one sheet column of a ledger from top to bottom, in as many goes as its caller likes. */
export class ColumnReader {
  /** A reading for every row that was gone through. */
  readonly readings: Reading<unknown>[];
  private next = 0;
  private lastCell: CellValue = null;
  private lastFormat = '';
  private last: Reading<unknown>;

  constructor(
    private readonly sheet: SheetSnapshot,
    /** 0-based sheet rows of the entries, in order. */
    private readonly rowNumbers: readonly number[],
    /** 0-based sheet column. */
    private readonly column: number,
    /** Rows whose blank cell repeats the one of another row. */
    private readonly filledDown: ReadonlyMap<number, number> | undefined,
    private readonly read: Reader<unknown>,
    private readonly context: ReadContext,
  ) {
    this.readings = new Array<Reading<unknown>>(rowNumbers.length);
    this.last = read(null, '', context);
  }

  /** Goes on to the entry before `end` (a place among the entries), or to the last one. */
  readTo(end: number): void {
    const { rowNumbers, filledDown, readings, read, context } = this;
    const { values, origin, formats } = this.sheet;
    const across = this.column - origin.column;
    const hasFormats = formats !== undefined && across < formats.width;
    const stop = Math.min(end, rowNumbers.length);
    let { lastCell, lastFormat, last } = this;
    for (let at = this.next; at < stop; at++) {
      const row = rowNumbers[at]!;
      const down = (filledDown?.get(row) ?? row) - origin.row;
      const format = hasFormats ? (formats.table[formats.index[down * formats.width + across]!] ?? '') : '';
      const cell = values[down]?.[across] ?? null;
      // The rows of one unit repeat most of its cells: what was read just above is shared.
      if (cell !== lastCell || format !== lastFormat) {
        last = read(cell, format, context);
        lastCell = cell;
        lastFormat = format;
      }
      readings[at] = last;
    }
    this.next = Math.max(stop, this.next);
    this.lastCell = lastCell;
    this.lastFormat = lastFormat;
    this.last = last;
  }
}
