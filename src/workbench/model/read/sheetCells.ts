import type { CellWatch } from '../../../xlsx/read/cells';
import type { XmlReader } from '../../../xlsx/xml/xmlReader';
import { parseArea } from '../address';
import { relativeFormula } from '../relativeFormula';
import type { SheetModel } from '../sheetModel';
import { arrayFormulas } from '../arrayFormulas';
import { addSpill } from '../spills';
import { plainFormula } from './plainFormula';
import type { StyleFormats } from './sheetProperties';
import type { Styles } from './styles';

/** Puts into the model what a sheet's cells have beside their values, while they are read. */
export class SheetCells implements CellWatch {
  private readonly sheet: SheetModel;
  private readonly styles: Styles;
  private readonly formats: readonly (string | undefined)[];
  private readonly shared = new Map<string, SharedFormula>();
  private readonly hidden: number[] = [];
  private readonly written = new Set<number>();
  private lastRow = -1;

  constructor(sheet: SheetModel, styles: Styles, formatOf: StyleFormats) {
    this.sheet = sheet;
    this.styles = styles;
    this.formats = styles.looks.map((_, style) => (formatOf(style) === 'General' ? undefined : formatOf(style)));
  }

  row(reader: XmlReader, row: number): void {
    const { sheet } = this;
    this.written.add(row);
    if (reader.flag('hidden')) this.hidden.push(row);
    const height = Number(reader.attribute('ht'));
    if (height > 0) sheet.rowHeights.set(row, height);
    if (!reader.flag('customFormat')) return;
    const style = Number(reader.attribute('s'));
    // A row with a style stands before its columns even where that style is the usual one (18.3.1.73).
    sheet.looks.setRows(row, row, this.styles.looks[style] ?? this.styles.plain);
    sheet.formats.setRows(row, row, this.formats[style] ?? 'General');
  }

  cell(row: number, column: number, style: number): void {
    const { looks, formats } = this.sheet;
    if (row > this.lastRow) this.lastRow = row;
    const look = this.lookOf(style);
    const format = this.formatOf(style);
    if (look) looks.set(row, column, look);
    if (format !== undefined) formats.set(row, column, format);
  }

  formula(reader: XmlReader, row: number, column: number): void {
    const type = reader.attribute('t');
    const group = reader.attribute('si') ?? '';
    const area = type === 'array' ? parseArea(reader.attribute('ref') ?? '') : null;
    const text = plainFormula(reader.content());
    const { formulas } = this.sheet;
    if (type === 'dataTable') return;
    const first = this.shared.get(group);
    if (text !== '') {
      if (type === 'shared') this.shared.set(group, { text, row, column });
      formulas.set(row, column, `=${text}`);
      if (area) this.sheet.part(arrayFormulas).push({ area, formula: `=${text}` });
      if (area && (area.bottom > area.top || area.right > area.left)) addSpill(this.sheet, area);
    } else if (type === 'shared' && first) {
      formulas.set(row, column, `=${relativeFormula(first.text, row - first.row, column - first.column)}`);
    }
  }

  /**
   * The hidden rows down to the last one with a cell: hiding all below a list marks a million rows that no list has.
   * `byDefault` on sheets whose rows are hidden unless they are written.
   */
  hiddenRows(byDefault: boolean): number[] {
    const rows = this.hidden.filter((row) => row <= this.lastRow);
    for (let row = 0; byDefault && row <= this.lastRow; row++) if (!this.written.has(row)) rows.push(row);
    return rows;
  }

  /** undefined where a cell without a look says the same. */
  private lookOf(style: number): Styles['plain'] | undefined {
    const look = this.styles.looks[style] ?? this.styles.plain;
    return look === this.styles.plain && !this.sheet.looks.hasDefaults ? undefined : look;
  }

  private formatOf(style: number): string | undefined {
    return this.formats[style] ?? (this.sheet.formats.hasDefaults ? 'General' : undefined);
  }
}

/** A shared formula is written once and moved along for its other cells (ECMA-376 part 1, 18.3.1.40). */
interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}
