import type { SheetSnapshot } from '../snapshot';
import { fewest, profileColumn, weigh } from './cellEvidence';
import type { Header } from './findHeader';
import type { Evidence } from './matchTitles';

/** Whether so many rows stand below the header that their cells can say anything about it. */
export function mayTell(sheet: SheetSnapshot, header: Header, end: number | undefined): boolean {
  const last = end ?? sheet.origin.row + sheet.values.length;
  return last - header.rows[header.rows.length - 1]! - 1 >= fewest;
}

/** Weighs each column's meanings by a sample of the cells under its title. */
export function cellEvidence(sheet: SheetSnapshot, header: Header, end: number | undefined): Evidence {
  const first = header.rows[header.rows.length - 1]! + 1 - sheet.origin.row;
  const last = end === undefined ? sheet.values.length : end - sheet.origin.row;
  return (at, meanings) => {
    const place = header.columns[at]! - sheet.origin.column;
    return weigh(header.titles[at]!, meanings, profileColumn(sheet.values, place, first, last));
  };
}
