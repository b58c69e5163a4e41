import type { Day } from '../dates/day';
import type { LedgerDate } from '../dates/ledgerDate';
import type { Field } from '../ledger/field';
import type { LedgerTable } from '../ledger/ledgerTable';
import type { Reading } from '../ledger/reading';

/** Of a row that gives no date. */
export const noDate = 0;

/** 20230403 for 3 April 2023: what is compared for every row of a ledger is compared as a number. */
export function dayAsNumber(day: Day): number {
  return (pair(day, 0) * 100 + pair(day, 2)) * 10000 + pair(day, 5) * 100 + pair(day, 8);
}

function pair(day: Day, at: number): number {
  return (day.charCodeAt(at) - 0x30) * 10 + day.charCodeAt(at + 1) - 0x30;
}

/** The first and the last days of a column's dates, row by row; one and the same list where no date is a month. */
interface Ends {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

const known = new WeakMap<readonly Reading<LedgerDate>[], Ends>();

/** The first (`from`) or last (`to`) day of each of a column's dates, row by row; made once for all rules. */
export function dateNumbers(table: LedgerTable, field: Field<LedgerDate>, end: keyof Ends): Int32Array {
  const readings = table.column(field);
  let ends = known.get(readings);
  if (ends === undefined) known.set(readings, (ends = endsOf(readings)));
  return ends[end];
}

function endsOf(readings: readonly Reading<LedgerDate>[]): Ends {
  const from = new Int32Array(readings.length);
  let to = from;
  let last: Reading<LedgerDate> | undefined;
  let first = noDate;
  let final = noDate;
  for (let index = 0; index < readings.length; index++) {
    const reading = readings[index]!;
    if (reading !== last) {
      first = final = noDate;
      if (reading.kind === 'value') {
        first = dayAsNumber(reading.value.from);
        final = reading.value.precision === 'day' ? first : dayAsNumber(reading.value.to);
      }
      last = reading;
    }
    if (final !== first && to === from) to = from.slice();
    from[index] = first;
    if (to !== from) to[index] = final;
  }
  return { from, to };
}
