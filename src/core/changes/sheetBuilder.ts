import type { Area } from '../ledger/snapshot';
import type { CellStyle, PrintSetup, SheetCell, SheetContent, SheetRow } from './change';

/** A cell from a value and a look. */
export function cell(value: string | number | null, style: CellStyle = 'text'): SheetCell {
  return { value, style };
}

/** A cell with a formula and its result as we worked it out. */
export function formulaCell(formula: string, value: string | number, style: CellStyle): SheetCell {
  return { formula, value, style };
}

/** Puts a generated sheet together from top to bottom. */
export class SheetBuilder {
  private readonly rows: SheetRow[] = [];
  private readonly merges: Area[] = [];

  /**
   * `width` is the number of columns that titles and notes run over; `margin` the columns that small
   * tables leave free on the left, where the lists of the sheet have their narrow numbers.
   */
  constructor(
    private readonly width: number,
    readonly margin = 0,
  ) {}

  /** 0-based row that the next call writes. */
  get nextRow(): number {
    return this.rows.length;
  }

  row(cells: readonly (SheetCell | null)[], height?: number): void {
    this.rows.push(height === undefined ? { cells } : { cells, height });
  }

  /** One text over the whole width. */
  banner(text: string, style: 'title' | 'subtitle' | 'section' | 'note' | 'warn', height?: number): void {
    if (style === 'section') this.blank();
    const row = this.nextRow;
    this.merges.push({ top: row, left: 0, bottom: row, right: this.width - 1 });
    this.row([cell(text, style)], height);
  }

  /** An empty title leaves its column without a header. */
  header(titles: readonly string[]): void {
    this.row(titles.map((title) => (title === '' ? null : cell(title, 'header'))));
  }

  /** A row of a small table, right of the margin. */
  tableRow(cells: readonly SheetCell[]): void {
    this.row([...Array<null>(this.margin).fill(null), ...cells]);
  }

  tableHeader(titles: readonly string[]): void {
    this.tableRow(titles.map((title) => cell(title, 'header')));
  }

  blank(): void {
    this.row([]);
  }

  merge(area: Area): void {
    this.merges.push(area);
  }

  content(
    rest: Pick<SheetContent, 'columnWidths' | 'freeze' | 'print'> &
      Partial<Pick<SheetContent, 'filter' | 'highlights'>>,
  ): SheetContent {
    return { filter: null, highlights: [], ...rest, rows: this.rows, merges: this.merges };
  }
}

/** A4 landscape, fit to the width, the given rows on each page, page numbers, rule version and as-of day in the footer. */
export function printSetup(repeatRows: PrintSetup['repeatRows'], version: string, asOf: string): PrintSetup {
  return {
    paper: 'A4',
    orientation: 'landscape',
    repeatRows,
    footer: { left: version, centre: '&P / &N', right: asOf },
  };
}
