import type { Origin } from './entry';
import type { Field, ReadContext } from './field';
import { absent, type Reading } from './reading';
import type { SheetSnapshot } from './snapshot';

/**
 * One ledger found on a sheet: its rows (blank, subtotal, note and repeated header rows already
 * left out) and which sheet columns hold which field. Columns are read once, when first asked for.
 */
export class LedgerTable {
  private readonly columns: (readonly Reading<unknown>[] | undefined)[] = [];

  constructor(
    readonly sheet: SheetSnapshot,
    /** 0-based sheet rows of the entries, in order. */
    readonly rowNumbers: readonly number[],
    /** By field slot: 0-based sheet columns of that field, the most trusted first. */
    private readonly places: ReadonlyMap<number, readonly number[]>,
    readonly context: ReadContext,
    /** By sheet column: rows whose blank cell repeats the value above (merged or left blank on purpose). */
    private readonly filledDown: ReadonlyMap<number, ReadonlyMap<number, number>>,
  ) {}

  get size(): number {
    return this.rowNumbers.length;
  }

  has(field: Field): boolean {
    return this.places.has(field.slot);
  }

  /** The readings of one field, a row each. */
  column<T>(field: Field<T>): readonly Reading<T>[] {
    return (this.columns[field.slot] ??= this.load(field)) as readonly Reading<T>[];
  }

  originOf(field: Field, index: number): Origin {
    const columns = this.places.get(field.slot) ?? [];
    const row = this.rowNumbers[index]!;
    const informative = columns.find((column) => this.readCell(field, row, column).kind !== 'empty');
    const column = informative ?? columns[0] ?? this.sheet.origin.column;
    return { sheet: this.sheet.name, row, column };
  }

  private load<T>(field: Field<T>): Reading<T>[] {
    const columns = this.places.get(field.slot);
    if (columns === undefined) return new Array<Reading<T>>(this.size).fill(absent);
    return this.rowNumbers.map((row) => {
      let reading = this.readCell(field, row, columns[0]!);
      for (let next = 1; next < columns.length && reading.kind === 'empty'; next++) {
        reading = this.readCell(field, row, columns[next]!);
      }
      return reading;
    });
  }

  private readCell<T>(field: Field<T>, row: number, column: number): Reading<T> {
    const { values, origin, formats } = this.sheet;
    const source = this.filledDown.get(column)?.get(row) ?? row;
    const across = column - origin.column;
    const down = source - origin.row;
    const format = formats && across < formats.width ? formats.table[formats.index[down * formats.width + across]!]! : '';
    return field.read(values[down]?.[across] ?? null, format, this.context);
  }
}
