import type { Field } from '../ledger/field';
import { columnLetters } from '../ledger/address';
import type { LedgerTable } from '../ledger/ledgerTable';
import { quoteSheet } from '../ledger/sheetReference';
import type { CellValue } from '../ledger/snapshot';
import { call, trimmed } from './formula';

/**
 * The cell of a field in one row as a formula: of several columns, or of a blank that repeats the cell above, the first
 * that is filled. Null where the ledger has no such column.
 */
export function fieldCell(table: LedgerTable, field: Field, index: number): string | null {
  const cells = cellsOf(table, field, index).map(({ row, column }) => reference(table, row, column));
  return cells.reduceRight<string | null>(
    (rest, cell) => (rest === null ? cell : call('IF', `TRIM(${cell})=""`, rest, cell)),
    null,
  );
}

/** What that formula gives, as the cells stand now. */
export function fieldValue(table: LedgerTable, field: Field, index: number): CellValue {
  let found: CellValue = null;
  for (const { row, column } of cellsOf(table, field, index)) {
    found = valueAt(table, row, column);
    if (textOf(found) !== '') break;
  }
  return found;
}

/** A cell as TRIM(cell) gives it. */
export function textOf(cell: CellValue): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell.error;
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : trimmed(String(cell));
}

export function reference(table: LedgerTable, row: number, column: number): string {
  return `${quoteSheet(table.sheet.name)}!$${columnLetters(column)}${String(row + 1)}`;
}

function cellsOf(table: LedgerTable, field: Field, index: number): { row: number; column: number }[] {
  const own = table.rowNumbers[index]!;
  return table.columnsOf(field).flatMap((column) => {
    const source = table.sourceRow(column, index);
    const cells = [{ row: own, column }];
    return source === own ? cells : [...cells, { row: source, column }];
  });
}

function valueAt({ sheet }: LedgerTable, row: number, column: number): CellValue {
  return sheet.values[row - sheet.origin.row]?.[column - sheet.origin.column] ?? null;
}
