import type { Origin } from '../ledger/entry';

/** The cell as Excel names it, with its sheet: 台账!C5. */
export function cellName({ sheet, row, column }: Origin): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${sheet}!${letters}${String(row + 1)}`;
}
