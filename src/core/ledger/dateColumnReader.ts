import { DateColumn } from './dateColumn';
import type { ReadContext } from './field';
import type { TurnReader } from './columnReader';
import { serialDayNumber } from './readers/dateNumber';
import { readDateCell } from './readers/date';
import { noDay } from './readers/dayNumbers';
import { writtenDayNumber } from './readers/writtenDay';
import type { SheetSnapshot } from './snapshot';

/** Reads one sheet column of dates from top to bottom, in as many goes as its caller likes. */
export class DateColumnReader implements TurnReader {
  readonly dates: DateColumn;
  private next = 0;

  constructor(
    private readonly sheet: SheetSnapshot,
    /** 0-based sheet rows of the entries, in order. */
    private readonly rowNumbers: readonly number[],
    /** 0-based sheet column. */
    private readonly column: number,
    /** Rows whose blank cell repeats the one of another row. */
    private readonly filledDown: ReadonlyMap<number, number> | undefined,
    private readonly context: ReadContext,
  ) {
    this.dates = new DateColumn(rowNumbers.length);
  }

  readTo(end: number): void {
    const { rowNumbers, filledDown, dates, context } = this;
    const { values, origin, formats } = this.sheet;
    const across = this.column - origin.column;
    const hasFormats = formats !== undefined && across < formats.width;
    const stop = Math.min(end, rowNumbers.length);
    for (let at = this.next; at < stop; at++) {
      const row = rowNumbers[at]!;
      const down = (filledDown?.get(row) ?? row) - origin.row;
      const cell = values[down]?.[across] ?? null;
      if (cell === null) continue;
      const format = hasFormats ? (formats.table[formats.index[down * formats.width + across]!] ?? '') : '';
      const day =
        typeof cell === 'string'
          ? writtenDayNumber(cell)
          : typeof cell === 'number'
            ? serialDayNumber(cell, format, context.dateSystem)
            : noDay;
      if (day !== noDay) dates.putDay(at, day);
      else dates.put(at, readDateCell(cell, format, context));
    }
    this.next = Math.max(stop, this.next);
  }
}
