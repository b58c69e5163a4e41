import type { CellValue, NumberFormats, SheetSnapshot } from '../../core';
import { Refusal } from '../refusal';

/** Collects the filled cells of a sheet in any order; blanks, formatted or not, take no room. */
export class Grid {
  private readonly rows: CellValue[][] = [];
  private first = Infinity;
  private left = Infinity;
  private slots = 0;
  /** Row, column and format of each formatted cell packed into one number: 20, 14 and 16 bits fit a double. */
  private readonly formatted: number[] = [];
  private formattedRight = -1;
  private readonly part: string;

  /** `part` names the sheet's part in a refusal. */
  constructor(part: string) {
    this.part = part;
  }

  /** `format` is a place in the workbook's table of formats, 0 for General. */
  set(row: number, column: number, value: CellValue, format: number): void {
    const cells = this.rowAt(row);
    this.slots += Math.max(0, column + 1 - cells.length);
    if (this.slots > maxSlots) throw new Refusal('tooLarge', this.part);
    while (cells.length < column) cells.push(null);
    if (cells.length === column) cells.push(value);
    else cells[column] = value;
    if (row < this.first) this.first = row;
    if (column < this.left) this.left = column;
    if (format === 0) return;
    this.formatted.push((row * columnSteps + column) * formatSteps + format);
    if (column > this.formattedRight) this.formattedRight = column;
  }

  /** Row after the last filled one, counted in the sheet. */
  get rowsEnd(): number {
    return this.rows.length;
  }

  finish(table: readonly string[]): Pick<SheetSnapshot, 'origin' | 'values' | 'formats'> {
    if (this.rows.length === 0) return { origin: { row: 0, column: 0 }, values: [] };
    const { first: row, left: column } = this;
    const filled = row === 0 ? this.rows : this.rows.slice(row);
    const values = column === 0 ? filled : filled.map((cells) => (cells.length > 0 ? cells.slice(column) : cells));
    const formats = this.finishFormats(table);
    return { origin: { row, column }, values, ...(formats && { formats }) };
  }

  private rowAt(row: number): CellValue[] {
    while (this.rows.length <= row) this.rows.push(emptyRow);
    let cells = this.rows[row]!;
    if (cells === emptyRow) this.rows[row] = cells = [];
    return cells;
  }

  /** Columns to the right of the last formatted one need no place in the index: they are General. */
  private finishFormats(table: readonly string[]): NumberFormats | null {
    if (this.formatted.length === 0) return null;
    const width = this.formattedRight - this.left + 1;
    const size = width * (this.rows.length - this.first);
    if (size > maxSlots) throw new Refusal('tooLarge', this.part);
    const index = new Uint16Array(size);
    for (const packed of this.formatted) {
      const place = Math.floor(packed / formatSteps);
      const row = Math.floor(place / columnSteps);
      index[(row - this.first) * width + (place - row * columnSteps) - this.left] = packed - place * formatSteps;
    }
    return { width, table, index };
  }
}

const columnSteps = 2 ** 14;
const formatSteps = 2 ** 16;

/** A sheet full to Excel's last row at 60 columns; a few stray cells far out must not claim gigabytes. */
const maxSlots = 64 * 1024 ** 2;

// Shared by all rows without a filled cell; replaced, never written into.
const emptyRow: CellValue[] = [];
