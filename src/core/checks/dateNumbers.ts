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

type End = 'from' | 'to';

const known: Readonly<Record<End, WeakMap<readonly Reading<LedgerDate>[], Int32Array>>> = {
  from: new WeakMap(),
  to: new WeakMap(),
};

/** The first (`from`) or last (`to`) day of each of a column's dates, row by row; made once for all rules. */
export function dateNumbers(table: LedgerTable, field: Field<LedgerDate>, end: End): Int32Array {
  const readings = table.column(field);
  let numbers = known[end].get(readings);
  if (numbers === undefined) known[end].set(readings, (numbers = numbersOf(readings, end)));
  return numbers;
}

function numbersOf(readings: readonly Reading<LedgerDate>[], end: End): Int32Array {
  const numbers = new Int32Array(readings.length);
  let last: Reading<LedgerDate> | undefined;
  let number = noDate;
  for (let index = 0; index < readings.length; index++) {
    const reading = readings[index]!;
    if (reading !== last) {
      number = reading.kind === 'value' ? dayAsNumber(reading.value[end]) : noDate;
      last = reading;
    }
    numbers[index] = number;
  }
  return numbers;
}
