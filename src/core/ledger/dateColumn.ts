import type { LedgerDate } from '../dates/ledgerDate';
import { dayAsNumber, noDay, readingOfDay } from './readers/dayNumbers';
import { empty, type Reading } from './reading';

/**
 * A column of dates as numbers (20230403), row by row: rules that go through every date of a ledger compare these,
 * and the readings are made for those who ask for them.
 */
export class DateColumn {
  /** The first day of each date; `noDay` where a row gives none. */
  readonly from: Int32Array;
  /** The last day; the same list as `from` as long as no date is a month. */
  to: Int32Array;
  /** By row, in order: what is neither a day nor blank. */
  private readonly others = new Map<number, Reading<LedgerDate>>();

  constructor(size: number) {
    this.from = new Int32Array(size);
    this.to = this.from;
  }

  static of(readings: readonly Reading<LedgerDate>[]): DateColumn {
    const column = new DateColumn(readings.length);
    readings.forEach((reading, row) => {
      column.put(row, reading);
    });
    return column;
  }

  /** A row that gives a day. Rows come in order. */
  putDay(row: number, day: number): void {
    this.from[row] = day;
    if (this.to !== this.from) this.to[row] = day;
  }

  /** A row that says anything. */
  put(row: number, reading: Reading<LedgerDate>): void {
    if (reading.kind === 'value' && reading.value.precision === 'day')
      this.putDay(row, dayAsNumber(reading.value.from));
    else if (reading.kind !== 'empty') {
      this.others.set(row, reading);
      if (reading.kind === 'value') this.putMonth(row, reading.value);
    }
  }

  private putMonth(row: number, { from, to }: LedgerDate): void {
    if (this.to === this.from) this.to = this.from.slice();
    this.from[row] = dayAsNumber(from);
    this.to[row] = dayAsNumber(to);
  }

  at(row: number): Reading<LedgerDate> {
    const day = this.from[row]!;
    return this.others.get(row) ?? (day === noDay ? empty : readingOfDay(day));
  }

  /** Rows that say something other than a date. */
  get oddRows(): readonly number[] {
    return [...this.others].flatMap(([row, { kind }]) => (kind === 'value' || kind === 'absent' ? [] : [row]));
  }

  readings(): Reading<LedgerDate>[] {
    const { from, others } = this;
    const readings = new Array<Reading<LedgerDate>>(from.length);
    for (let row = 0; row < from.length; row++) {
      const day = from[row]!;
      readings[row] = day === noDay ? empty : readingOfDay(day);
    }
    for (const [row, reading] of others) readings[row] = reading;
    return readings;
  }
}
