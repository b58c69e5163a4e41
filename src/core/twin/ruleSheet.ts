import type { CellStyle, SheetCell, SheetRow } from '../changes/change';
import { columnLetters } from '../ledger/address';
import { quoteSheet } from '../ledger/sheetReference';

/** A table of the sheet of rules; its columns as ranges for formulas on other sheets. */
export interface RuleTable {
  /** The cells of a column, 0-based, below its title; one blank cell where the table is empty. */
  column(index: number): string;
  /** All columns from the first to the one named. */
  columns(last: number): string;
}

export interface RuleCell {
  readonly value: string | number;
  readonly formula?: string;
  readonly style?: CellStyle;
}

type Line = readonly (string | number | RuleCell)[];

const titleRow = 3;
const headerRow = 4;
const firstRow = 5;

/** The sheet of small tables that the formulas look into, one table beside the other. */
export class RuleSheet {
  /** By row and column; holes where nothing stands. */
  private readonly lines: ((SheetCell | null | undefined)[] | undefined)[] = [];
  private readonly widths: (number | undefined)[] = [];
  private left = 0;

  constructor(readonly name: string) {}

  note(row: number, text: string, style: CellStyle): void {
    this.put(row, 0, { value: text, style });
  }

  add(title: string, headers: readonly string[], rows: readonly Line[]): RuleTable {
    const { left } = this;
    this.put(titleRow, left, { value: title, style: 'section' });
    headers.forEach((header, at) => {
      this.put(headerRow, left + at, { value: header, style: 'header' });
    });
    rows.forEach((line, at) => {
      line.forEach((cell, across) => {
        this.put(firstRow + at, left + across, sheetCell(cell));
      });
    });
    headers.forEach((header, at) => (this.widths[left + at] = Math.max(10, 2 * header.length)));
    this.widths[left + headers.length] = 2;
    this.left += headers.length + 1;
    const lastRow = firstRow + Math.max(1, rows.length);
    const corner = (column: number, row: number): string => `$${columnLetters(left + column)}$${String(row)}`;
    const range = (first: number, last: number): string =>
      `${quoteSheet(this.name)}!${corner(first, firstRow + 1)}:${corner(last, lastRow)}`;
    return { column: (index) => range(index, index), columns: (last) => range(0, last) };
  }

  get rows(): readonly SheetRow[] {
    return Array.from(this.lines, (cells) => ({ cells: Array.from(cells ?? [], (cell) => cell ?? null) }));
  }

  get columnWidths(): readonly number[] {
    return Array.from(this.widths, (width) => width ?? 10);
  }

  private put(row: number, column: number, cell: SheetCell): void {
    (this.lines[row] ??= [])[column] = cell;
  }
}

function sheetCell(cell: string | number | RuleCell): SheetCell {
  if (typeof cell !== 'object') return { value: cell, style: typeof cell === 'number' ? 'number' : 'text' };
  const { value, formula, style } = cell;
  return { value, style: style ?? 'text', ...(formula === undefined ? {} : { formula }) };
}
