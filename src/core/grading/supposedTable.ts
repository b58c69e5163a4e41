import type { Origin } from '../ledger/entry';
import type { Field } from '../ledger/field';
import { LedgerTable } from '../ledger/ledgerTable';
import type { Reading } from '../ledger/reading';

/** What a reading is taken to be, `at` being its place among the rows; the reading itself where nothing is supposed. */
export type Supposing = (field: Field, reading: Reading<unknown>, at: number) => Reading<unknown>;

const noPlaces: ReadonlyMap<number, readonly number[]> = new Map();

/** Some rows of a ledger as they would read if cells without an answer were answered. */
export class SupposedTable extends LedgerTable {
  private readonly supposed = new Map<Field, readonly Reading<unknown>[]>();

  constructor(
    private readonly base: LedgerTable,
    /** Places of the rows in the ledger's own table. */
    private readonly rows: readonly number[],
    private readonly supposing: Supposing,
  ) {
    super(
      base.sheet,
      rows.map((row) => base.rowNumbers[row]!),
      noPlaces,
      base.context,
      new Map(),
    );
  }

  override has(field: Field): boolean {
    return this.base.has(field);
  }

  override columnsOf(field: Field): readonly number[] {
    return this.base.columnsOf(field);
  }

  override column<T>(field: Field<T>): readonly Reading<T>[] {
    let column = this.supposed.get(field);
    if (column === undefined) {
      const readings = this.base.column(field);
      column = this.rows.map((row, at) => this.supposing(field, readings[row]!, at));
      this.supposed.set(field, column);
    }
    return column as readonly Reading<T>[];
  }

  /** An answer is supposed to stand in the most trusted of the field's columns. */
  override originOf(field: Field, index: number): Origin {
    const row = this.rows[index]!;
    const origin = this.base.originOf(field, row);
    const isSupposed = this.column(field)[index] !== this.base.column(field)[row];
    return isSupposed ? { ...origin, column: this.columnsOf(field)[0]! } : origin;
  }
}
