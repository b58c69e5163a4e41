import { addDays } from '../dates/addDays';
import { type Day, monthOf, yearOf } from '../dates/day';
import type { Device } from '../register/register';
import type { Report } from '../report/report';

/** Devices by the month in which their periodic inspection falls due; every device is in exactly one of the counts. */
export interface DueMonths {
  readonly overdue: number;
  /** The month of the run and the eleven after it. */
  readonly months: readonly number[];
  readonly later: number;
  /** Without a date: the ledger does not say. */
  readonly unknown: number;
  readonly notApplicable: number;
}

const shown = 12;

/** The months that are counted one by one, month 1 to 12. */
export function monthsAhead(asOf: Day): { year: number; month: number }[] {
  const first = monthNumber(asOf);
  return Array.from({ length: shown }, (_, ahead) => {
    const number = first + ahead;
    return { year: Math.floor(number / 12), month: (number % 12) + 1 };
  });
}

/** A date that is only a month counts by its last valid day, as the days left do. */
export function dueMonths(devices: readonly Device[], { deadlines, asOf }: Report): DueMonths {
  const months = Array<number>(shown).fill(0);
  const count = { overdue: 0, later: 0, unknown: 0, notApplicable: 0 };
  const first = monthNumber(asOf);
  for (const { index } of devices) {
    const { status, daysLeft } = deadlines.devices[index]!.inspection;
    if (status === 'overdue' || status === 'notApplicable') count[status] += 1;
    else if (status === 'unknown' || daysLeft === null) count.unknown += 1;
    else {
      const ahead = monthNumber(addDays(asOf, daysLeft)) - first;
      if (ahead < shown) months[Math.max(0, ahead)]! += 1;
      else count.later += 1;
    }
  }
  return { ...count, months };
}

/** Months since year 0. */
function monthNumber(day: Day): number {
  return yearOf(day) * 12 + monthOf(day) - 1;
}
