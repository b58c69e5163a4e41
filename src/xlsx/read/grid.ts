import type { CellValue, NumberFormats, SheetSnapshot } from '../../core/ledger/snapshot';
import { Refusal } from '../refusal';

/** Collects the filled cells of a sheet in any order; blanks, formatted or not, take no room. */
export class Grid {
  private readonly rows: CellValue[][] = [];
  private first = Infinity;
  private left = Infinity;
  private slots = 0;
  private readonly formatted: FormattedCells = { rows: [], columns: [], formats: [], right: -1 };

  /** `format` is a place in the workbook's table of formats, 0 for General. */
  set(row: number, column: number, value: CellValue, format: number): void {
    const cells = this.rowAt(row);
    this.slots += Math.max(0, column + 1 - cells.length);
    if (this.slots > maxSlots) throw new Refusal('tooLarge', 'sheet');
    while (cells.length < column) cells.push(null);
    if (cells.length === column) cells.push(value);
    else cells[column] = value;
    if (row < this.first) this.first = row;
    if (column < this.left) this.left = column;
    if (format !== 0) this.setFormat(row, column, format);
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

  private setFormat(row: number, column: number, format: number): void {
    const { formatted } = this;
    formatted.rows.push(row);
    formatted.columns.push(column);
    formatted.formats.push(format);
    if (column > formatted.right) formatted.right = column;
  }

  /** Columns to the right of the last formatted one need no place in the index: they are General. */
  private finishFormats(table: readonly string[]): NumberFormats | null {
    const { rows, columns, formats, right } = this.formatted;
    if (rows.length === 0) return null;
    const width = right - this.left + 1;
    const size = width * (this.rows.length - this.first);
    if (size > maxSlots) throw new Refusal('tooLarge', 'sheet');
    const index = new Uint16Array(size);
    for (let i = 0; i < rows.length; i++) {
      index[(rows[i]! - this.first) * width + columns[i]! - this.left] = formats[i]!;
    }
    return { width, table, index };
  }
}

/** Cells that have a format of their own, as parallel lists. */
interface FormattedCells {
  readonly rows: number[];
  readonly columns: number[];
  readonly formats: number[];
  right: number;
}

/** A sheet full to Excel's last row at 60 columns; a few stray cells far out must not claim gigabytes. */
const maxSlots = 64 * 1024 ** 2;

// Shared by all rows without a filled cell; replaced, never written into.
const emptyRow: CellValue[] = [];
