import { serialToDay } from '../dates/excelSerial';
import type { CellValue } from '../ledger/snapshot';

/** Result columns whose cells hold the serial of a day. */
const days: ReadonlySet<string> = new Set(['nextInspection', 'applyBy']);

/** A compared cell of a result column as the sheet shows it: days as 'YYYY-MM-DD', errors by their name, '' where blank. */
export function comparedCell(id: string, value: CellValue, dateSystem: 1900 | 1904): string {
  if (value !== null && typeof value === 'object') return value.error;
  const day = typeof value === 'number' && days.has(id) ? serialToDay(value, dateSystem) : null;
  return day ?? String(value ?? '');
}
