import { address } from '../ledger/address';
import type { Origin } from '../ledger/entry';

/** The cell as Excel names it, with its sheet: 台账!C5. */
export function cellName({ sheet, row, column }: Origin): string {
  return `${sheet}!${address(row, column)}`;
}
