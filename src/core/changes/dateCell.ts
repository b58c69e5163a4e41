import { dayToSerial } from '../dates/excelSerial';
import { formatDate, type LedgerDate } from '../dates/ledgerDate';
import type { Ledger } from '../ledger/ledger';

export const dayFormat = 'yyyy-mm-dd';
export const monthFormat = 'yyyy"年"m"月"';

/** A date as Excel keeps it: a month is its last day, shown as a month; a day before Excel's calendar is text. */
export function dateCell(date: LedgerDate, system: 1900 | 1904): { value: number | string; numberFormat: string } {
  const serial = dayToSerial(date.to, system);
  if (serial === null) return { value: formatDate(date), numberFormat: '@' };
  return { value: serial, numberFormat: date.precision === 'day' ? dayFormat : monthFormat };
}

/** The day that the workbook's serials count from. */
export function dateSystemOf(ledger: Ledger): 1900 | 1904 {
  return ledger.sheets.find(({ table }) => table !== null)?.table?.context.dateSystem ?? 1900;
}
