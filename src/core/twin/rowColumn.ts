import { columnLetters } from '../ledger/address';
import type { Field } from '../ledger/field';
import { fieldCell } from './cells';
import type { TwinRow } from './twinRow';

/** A column of the sheet of rows: one step of the work, so that each formula stays short. */
export interface RowColumn {
  readonly id: string;
  readonly title: string;
  /** Null leaves the cell blank. */
  readonly formula: (row: RowCells) => string | null;
}

/** What a step may look at: the ledger's cells of its row, and the steps before it. */
export interface RowCells {
  readonly row: TwinRow;
  /** Place of the row's ledger, from 1. */
  readonly ordinal: number;
  /** The cell of another step in the same row; '""' where there is no such step. */
  step(id: string): string;
  /** The ledger's cell; null where the ledger has no such column. */
  field(field: Field): string | null;
}

export class RowCellsOf implements RowCells {
  constructor(
    readonly row: TwinRow,
    readonly ordinal: number,
    private readonly places: ReadonlyMap<string, number>,
    /** 0-based row of the sheet of rows. */
    private readonly at: number,
  ) {}

  step(id: string): string {
    const place = this.places.get(id);
    return place === undefined ? '""' : `$${columnLetters(place)}${String(this.at + 1)}`;
  }

  field(field: Field): string | null {
    return fieldCell(this.row.table, field, this.row.index);
  }
}

/** A step that only devices have. */
export function ofDevice(id: string, title: string, formula: (row: RowCells) => string | null): RowColumn {
  return { id, title, formula: (cells) => (cells.row.device === null ? null : formula(cells)) };
}
