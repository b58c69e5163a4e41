import type { Area } from '../../core';
import type { SheetModel } from '../model/sheetModel';

/** Whether all rows are hidden, by hand or by a filter; null when only some are. */
export function hiddenRows({ hiddenRows: byHand, filteredRows }: SheetModel, { top, bottom }: Area): boolean | null {
  let count = 0;
  for (const row of byHand) if (row >= top && row <= bottom) count++;
  for (const row of filteredRows) if (row >= top && row <= bottom && !byHand.has(row)) count++;
  return allOrNone(count, bottom - top + 1);
}

export function hiddenColumns({ hiddenColumns: hidden }: SheetModel, { left, right }: Area): boolean | null {
  let count = 0;
  for (const column of hidden) if (column >= left && column <= right) count++;
  return allOrNone(count, right - left + 1);
}

function allOrNone(count: number, all: number): boolean | null {
  return count === 0 ? false : count === all ? true : null;
}

export function setHidden(hidden: Set<number>, from: number, to: number, value: boolean): void {
  for (let at = from; at <= to; at++) {
    if (value) hidden.add(at);
    else hidden.delete(at);
  }
}
