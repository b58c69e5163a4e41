import type { Area } from '../ledger/snapshot';
import type { CellStyle, PrintSetup, SheetCell, SheetContent, SheetRow } from './change';
import { columnsOf, type TableGrid, widthOf } from './tableGrid';

/** A cell from a value and a look. */
export function cell(value: string | number | null, style: CellStyle = 'text'): SheetCell {
  return { value, style };
}

/** A cell with a formula and its result as we worked it out. */
export function formulaCell(formula: string, value: string | number, style: CellStyle): SheetCell {
  return { formula, value, style };
}

export function headerCells(titles: readonly string[]): SheetCell[] {
  return titles.map((title) => cell(title, 'header'));
}

/** A small table that stands beside others; a line of one cell runs over all its columns. */
export interface Block {
  readonly grid: TableGrid;
  readonly title: string;
  readonly lines: readonly (readonly SheetCell[])[];
}

type BannerStyle = 'title' | 'subtitle' | 'headline' | 'headlineBad' | 'section' | 'note' | 'warn';

/** Points of the empty row above a section. */
const gap = 10;

/** Puts a generated sheet together from top to bottom. */
export class SheetBuilder {
  private readonly rows: SheetRow[] = [];
  private readonly merges: Area[] = [];

  /** `width` is the number of columns that titles and notes run over. */
  constructor(readonly width: number) {}

  /** 0-based row that the next call writes. */
  get nextRow(): number {
    return this.rows.length;
  }

  row(cells: readonly (SheetCell | null)[], height?: number): void {
    this.rows.push(height === undefined ? { cells } : { cells, height });
  }

  /** One text over the whole width. */
  banner(text: string, style: BannerStyle, height?: number): void {
    if (style === 'section') this.row([], gap);
    const row = this.nextRow;
    this.merges.push({ top: row, left: 0, bottom: row, right: this.width - 1 });
    this.row([cell(text, style)], height);
  }

  header(titles: readonly string[]): void {
    this.row(headerCells(titles));
  }

  /** One row of a list that stands on the grid. */
  gridRow(grid: TableGrid, cells: readonly SheetCell[]): void {
    const row: (SheetCell | null)[] = [];
    this.place(row, grid, cells);
    this.rows.push({ cells: row });
  }

  /** Small tables beside each other; `make` is told the row where their lines begin, for formulas. */
  sideBySide(make: (top: number) => readonly Block[]): void {
    this.row([], gap);
    const blocks = make(this.nextRow + 1);
    const height = Math.max(...blocks.map(({ lines }) => lines.length));
    for (let line = -1; line < height; line++) {
      const row: (SheetCell | null)[] = [];
      for (const { grid, title, lines } of blocks) {
        this.place(row, grid, line < 0 ? [cell(title, 'section')] : (lines[line] ?? []));
      }
      this.row(row);
    }
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

  /** Into the row that comes next. */
  private place(row: (SheetCell | null)[], grid: TableGrid, cells: readonly SheetCell[]): void {
    const { left, spans } = cells.length === 1 ? { left: grid.left, spans: [widthOf(grid)] } : grid;
    columnsOf({ left, spans }).forEach((column, place) => {
      const one = cells[place];
      const span = spans[place]!;
      if (one === undefined) return;
      while (row.length < column) row.push(null);
      row[column] = one;
      if (span === 1) return;
      this.merges.push({ top: this.nextRow, left: column, bottom: this.nextRow, right: column + span - 1 });
    });
  }
}

/** A4 landscape, fit to the width, the given rows on each page, page numbers, rule version and as-of day in the footer. */
export function printSetup(repeatRows: PrintSetup['repeatRows'], version: string, asOf: string): PrintSetup {
  return {
    paper: 'A4',
    orientation: 'landscape',
    repeatRows,
    footer: { left: plainFooter(version), centre: '&P / &N', right: plainFooter(asOf) },
  };
}

/** An '&' begins a code in a footer; two of them are one to read. */
function plainFooter(text: string): string {
  return text.replaceAll('&', '&&');
}
