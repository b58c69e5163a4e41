import type { Field } from './field';
import type { Reading } from './reading';
import type { LedgerTable } from './ledgerTable';

/** A cell of the workbook, 0-based sheet row and column. */
export interface Origin {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * One row of a ledger. A view, not a copy: columns are read when first asked for,
 * so a hundred thousand rows cost what the rules look at and no more.
 */
export class Entry {
  constructor(
    readonly table: LedgerTable,
    /** 0-based place among the table's rows. */
    readonly index: number,
  ) {}

  read<T>(field: Field<T>): Reading<T> {
    return this.table.column(field)[this.index]!;
  }

  /** The field's cell in this row; the row's first cell when the ledger has no such column. */
  at(field: Field): Origin {
    return this.table.originOf(field, this.index);
  }

  /** The row's first cell. */
  get start(): Origin {
    return { sheet: this.table.sheet.name, row: this.row, column: this.table.sheet.origin.column };
  }

  /** 0-based sheet row. */
  get row(): number {
    return this.table.rowNumbers[this.index]!;
  }
}
