import type { LedgerSheet } from '../ledger/ledger';

/** The texts above a sheet's header, line by line; '' stands for no cell. */
export function headingLines({ sheet, headerRows }: LedgerSheet): readonly (readonly string[])[] {
  const rows = (headerRows[0] ?? sheet.origin.row) - sheet.origin.row;
  return sheet.values
    .slice(0, Math.max(0, rows))
    .map((row) => row.filter((cell): cell is string => typeof cell === 'string' && cell.trim() !== ''));
}
