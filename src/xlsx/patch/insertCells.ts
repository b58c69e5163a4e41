import { Refusal } from '../refusal';
import { cellAddress } from './cellAddress';
import type { Markup } from './markupBytes';
import { findValue, holdsSomething, styleOf, textOfAscii, walkRows, type CellPlace, type RowTag } from './rowScan';
import type { Splice } from './splice';
import { Utf8Writer } from './utf8Writer';

/** One of our columns on its way into a sheet. */
export interface NewColumn {
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Whether this row gets a cell. */
  has(row: number): boolean;
  /** Writes the cell; `neighbour` gives the style of the user's last cell before ours in the row, 0 without one. */
  writeCell(row: number, neighbour: () => number, out: Utf8Writer): void;
}

/** Collects the edits that put our cells into sheetData; use its `walk` for the outline. */
export class CellInserter {
  readonly splices: Splice[] = [];
  private readonly markup: Markup;
  /** Ascending by column. */
  private readonly columns: readonly NewColumn[];
  private readonly wanted: Uint8Array;
  private readonly firstRow: number;
  private readonly left: number;
  /** Rows that the sheet lacks so far, by the index of the edit that makes them; an unordered sheet may bring them. */
  private readonly made = new Map<number, number>();
  private next: number;
  private prefix = '';
  private row: RowTag | null = null;
  private done = 0;
  /** Open tag of the user's last cell so far in the row; -1 when its style is known or there is none. */
  private neighbour = -1;
  private neighbourEnd = -1;
  private style = 0;
  /** Our cells of the row that have no place yet. */
  private readonly pending = new Utf8Writer();
  private readonly neighbourOf = (): number => this.neighbourStyle();

  constructor(markup: Markup, columns: readonly NewColumn[]) {
    this.markup = markup;
    this.columns = [...columns].sort((a, b) => a.column - b.column);
    this.left = this.columns[0]?.column ?? 0;
    this.firstRow = Math.min(...columns.map(({ firstRow }) => firstRow));
    this.next = this.firstRow;
    this.wanted = new Uint8Array(Math.max(...columns.map(({ lastRow }) => lastRow)) + 1 - this.firstRow);
    for (const column of columns) {
      for (let row = column.firstRow; row <= column.lastRow; row++) {
        if (column.has(row)) this.wanted[row - this.firstRow] = 1;
      }
    }
  }

  walk(from: number, prefix: string): number {
    this.prefix = prefix;
    const end = walkRows(this.markup, from, prefix, {
      enter: (row) => this.enter(row),
      cell: (column, start, openEnd, end) => {
        this.cell(column, start, openEnd, end);
      },
      leave: (closeStart) => {
        this.leave(closeStart);
      },
    });
    this.makeRowsBefore(this.firstRow + this.wanted.length, end);
    return end;
  }

  /** All rows between two tags, for a sheet whose sheetData is `<sheetData/>`. */
  allRows(open: string, prefix: string, close: string): Uint8Array {
    this.prefix = prefix;
    this.pending.write(open);
    this.wanted.forEach((wanted, i) => {
      if (wanted === 1) this.writeRow(this.firstRow + i);
    });
    this.pending.write(close);
    return this.pending.take();
  }

  private enter(row: RowTag): boolean {
    this.makeRowsBefore(row.row, row.start);
    const index = row.row - this.firstRow;
    if (this.wanted[index] !== 1) return false;
    const early = this.made.get(row.row);
    if (early !== undefined) {
      const splice = this.splices[early];
      if (splice) this.splices[early] = { ...splice, text: '' };
      this.made.delete(row.row);
    }
    // A second row of the same number must not get the cells again.
    this.wanted[index] = 2;
    this.row = row;
    this.done = 0;
    this.neighbour = -1;
    this.style = 0;
    return true;
  }

  private cell(column: number, start: number, openEnd: number, end: number): void {
    if (column >= this.left || this.done > 0) {
      this.takeCellsBefore(column);
      if (this.isOurs(column)) {
        this.replace(column, { start, openEnd, end });
        return;
      }
      this.insert(start);
    }
    this.neighbour = start;
    this.neighbourEnd = openEnd;
  }

  private isOurs(place: number): boolean {
    const row = this.row?.row ?? -1;
    // Two ledgers on one sheet may have results in one column, in other rows.
    return this.columns.some((ours) => ours.column === place && ours.has(row));
  }

  private replace(column: number, cell: CellPlace): void {
    if (holdsSomething(this.markup, cell)) throw new Refusal('cellTaken', cellAddress(this.row?.row ?? 0, column));
    this.takeCellsBefore(column + 1);
    this.splices.push({ start: cell.start, end: cell.end, text: this.pending.take() });
  }

  private leave(closeStart: number): void {
    const { row, prefix } = this;
    if (!row) return;
    if (row.selfClosed) {
      this.pending.write('>');
      this.takeCellsBefore(Infinity);
      this.pending.write(`</${prefix}row>`);
      this.splices.push({ start: row.openEnd - 2, end: row.openEnd, text: this.pending.take() });
    } else {
      this.takeCellsBefore(Infinity);
      this.insert(closeStart);
    }
    this.row = null;
  }

  /** Queues our cells left of a column. */
  private takeCellsBefore(column: number): void {
    const { row } = this;
    for (let ours = this.columns[this.done]; row && ours && ours.column < column; ours = this.columns[this.done]) {
      if (this.done === 0) this.widenSpans(row);
      if (ours.has(row.row)) ours.writeCell(row.row, this.neighbourOf, this.pending);
      this.done++;
    }
  }

  private neighbourStyle(): number {
    if (this.neighbour >= 0) this.style = styleOf(this.markup, this.neighbour, this.neighbourEnd);
    this.neighbour = -1;
    return this.style;
  }

  private insert(at: number): void {
    if (!this.pending.isEmpty) this.splices.push({ start: at, end: at, text: this.pending.take() });
  }

  /** `spans` is a hint about the columns in use; one that leaves out our cells would be false. */
  private widenSpans({ start, openEnd }: RowTag): void {
    const place = findValue(this.markup, start, openEnd, 'spans');
    if (!place) return;
    const text = textOfAscii(this.markup, place.from, place.to);
    const match = /^(\d+):(\d+)$/.exec(text);
    const first = Math.min(Number(match?.[1]), (this.columns[0]?.column ?? 0) + 1);
    const last = Math.max(Number(match?.[2]), (this.columns.at(-1)?.column ?? 0) + 1);
    if (match && `${first}:${last}` !== text) {
      this.splices.push({ start: place.from, end: place.to, text: `${first}:${last}` });
    }
  }

  private makeRowsBefore(row: number, at: number): void {
    const end = Math.min(row, this.firstRow + this.wanted.length);
    if (this.next >= end) return;
    for (; this.next < end; this.next++) {
      if (this.wanted[this.next - this.firstRow] !== 1) continue;
      this.writeRow(this.next);
      this.made.set(this.next, this.splices.length);
      this.insert(at);
    }
  }

  private writeRow(row: number): void {
    this.pending.write(`<${this.prefix}row r="${row + 1}">`);
    for (const column of this.columns) if (column.has(row)) column.writeCell(row, plainLook, this.pending);
    this.pending.write(`</${this.prefix}row>`);
  }
}

function plainLook(): number {
  return 0;
}
