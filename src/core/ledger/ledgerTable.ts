import { ColumnReader } from './columnReader';
import type { Origin } from './entry';
import type { Field, ReadContext } from './field';
import { absent, type Reading } from './reading';
import type { SheetSnapshot } from './snapshot';

/** So few that their cells are still at hand for the next column. */
const rowsAtOnce = 256;

/**
 * One ledger found on a sheet: its rows (blank, subtotal, note and repeated header rows already
 * left out) and which sheet columns hold which field. Columns are read once, when first asked for.
 */
export class LedgerTable {
  private readonly columns: (readonly Reading<unknown>[] | undefined)[] = [];
  /** The column of every field that the ledger does not have. */
  private nothing: readonly Reading<never>[] | undefined;
  /** By field slot: true for a field that the ledger has. */
  private readonly held: boolean[] = [];

  constructor(
    readonly sheet: SheetSnapshot,
    /** 0-based sheet rows of the entries, in order. */
    readonly rowNumbers: readonly number[],
    /** By field slot: 0-based sheet columns of that field, the most trusted first. */
    private readonly places: ReadonlyMap<number, readonly number[]>,
    readonly context: ReadContext,
    /** By sheet column: rows whose blank cell repeats the value above (merged or left blank on purpose). */
    private readonly filledDown: ReadonlyMap<number, ReadonlyMap<number, number>>,
    /** By sheet column: the title, where the field reads its cells in the title's light. */
    private readonly titles: ReadonlyMap<number, string> = new Map(),
  ) {
    for (const slot of places.keys()) this.held[slot] = true;
  }

  get size(): number {
    return this.rowNumbers.length;
  }

  has(field: Field): boolean {
    return this.held[field.slot] === true;
  }

  /** 0-based sheet columns of the field, the most trusted first; empty when the ledger has none. */
  columnsOf(field: Field): readonly number[] {
    return this.places.get(field.slot) ?? [];
  }

  /** The readings of one field, a row each. */
  column<T>(field: Field<T>): readonly Reading<T>[] {
    return (this.columns[field.slot] ??= this.load(field)) as readonly Reading<T>[];
  }

  /**
   * Reads several columns at one go, a few rows of each in turn: cells lie row by row in memory, and going down
   * a long sheet once for every column takes half as long again.
   */
  readTogether(fields: readonly Field[]): void {
    const wanted = fields.filter((field) => this.has(field) && this.columns[field.slot] === undefined);
    const readers = wanted.map((field) => this.columnsOf(field).map((column) => this.readerOf(field, column)));
    for (let start = 0; start < this.size; start += rowsAtOnce) {
      for (const ofField of readers) for (const reader of ofField) reader.readTo(start + rowsAtOnce);
    }
    wanted.forEach((field, at) => {
      this.columns[field.slot] = mostTrusted(readers[at]!.map(({ readings }) => readings));
    });
  }

  /** The cell that the field's reading comes from: of several columns the first that is filled; of merged cells the first. */
  originOf(field: Field, index: number): Origin {
    const columns = this.columnsOf(field);
    const row = this.rowNumbers[index]!;
    const informative = columns.length < 2 ? columns[0] : columns.find((column) => this.isFilled(field, row, column));
    const column = informative ?? columns[0] ?? this.sheet.origin.column;
    return { sheet: this.sheet.name, row: this.filledDown.get(column)?.get(row) ?? row, column };
  }

  /** The 0-based sheet row whose cell speaks for this row in that column: its own, or one further up that it repeats. */
  sourceRow(column: number, index: number): number {
    const row = this.rowNumbers[index]!;
    return this.filledDown.get(column)?.get(row) ?? row;
  }

  /** True when the row's own cell is blank and the value stands further up. */
  isFilledDown(field: Field, index: number): boolean {
    return this.originOf(field, index).row !== this.rowNumbers[index];
  }

  private isFilled(field: Field, row: number, column: number): boolean {
    const { values, origin } = this.sheet;
    const source = this.filledDown.get(column)?.get(row) ?? row;
    const cell = values[source - origin.row]?.[column - origin.column] ?? null;
    return field.read(cell, '', this.context).kind !== 'empty';
  }

  private readerOf(field: Field, column: number): ColumnReader {
    const read = field.readUnder?.(this.titles.get(column) ?? '') ?? field.read;
    return new ColumnReader(this.sheet, this.rowNumbers, column, this.filledDown.get(column), read, this.context);
  }

  private load<T>(field: Field<T>): readonly Reading<T>[] {
    this.readTogether([field]);
    return (this.columns[field.slot] ??= this.nothing ??=
      new Array<Reading<never>>(this.size).fill(absent)) as readonly Reading<T>[];
  }
}

/** Of several columns of one field, in each row the first one that is not blank. */
function mostTrusted([readings, ...others]: readonly Reading<unknown>[][]): readonly Reading<unknown>[] {
  for (const other of others) {
    for (let at = 0; at < other.length; at++) if (readings![at]!.kind === 'empty') readings![at] = other[at]!;
  }
  return readings!;
}
