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

  /** `width` is the number of columns that titles and notes run over. */
  constructor(private readonly width: number) {}

  /** 0-based row that the next call writes. */
  get nextRow(): number {
    return this.rows.length;
  }

  row(cells: readonly (SheetCell | null)[], height?: number): void {
    this.rows.push(height === undefined ? { cells } : { cells, height });
  }

  /** One text over the whole width. */
  banner(text: string, style: 'title' | 'subtitle' | 'section' | 'note' | 'warn', height?: number): void {
    const row = this.nextRow;
    this.merges.push({ top: row, left: 0, bottom: row, right: this.width - 1 });
    this.row([cell(text, style)], height);
  }

  header(titles: readonly string[]): void {
    this.row(titles.map((title) => cell(title, 'header')));
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
