import { addDays } from '../dates/addDays';
import { addMonths } from '../dates/addMonths';
import { dayDate, type LedgerDate } from '../dates/ledgerDate';
import { shiftDate } from './shiftDate';

const known = new Map<LedgerDate, LedgerDate>();

/**
 * The last day of validity: approved 2024-07-25 for 48 months → 2028-07-24. Of a month of issue, the
 * month so many months later: the certificate may end on its last days.
 */
export function shiftedTerm(issued: LedgerDate, months: number): LedgerDate {
  if (issued.precision === 'month') return shiftDate(issued, months);
  const last = addDays(addMonths(issued.from, months), -1);
  const before = known.get(issued);
  if (before?.from === last) return before;
  const date = dayDate(last);
  if (known.size >= 20000) known.clear();
  known.set(issued, date);
  return date;
}
