import type { Area } from '../../core';

/** Something by cell, 0-based, for cells that have it; whole columns and rows can have a default. */
export class SparseGrid<T> {
  private rows: ((T | undefined)[] | undefined)[] = [];
  private columnDefaults: (T | undefined)[] = [];
  private rowDefaults: (T | undefined)[] = [];

  get(row: number, column: number): T | undefined {
    return this.rows[row]?.[column] ?? this.rowDefaults[row] ?? this.columnDefaults[column];
  }

  set(row: number, column: number, value: T | undefined): void {
    const cells = this.rows[row];
    if (cells) cells[column] = value;
    else if (value !== undefined) {
      const made: (T | undefined)[] = [];
      made[column] = value;
      this.rows[row] = made;
    }
  }

  /** Whether whole rows or columns have one. */
  get hasDefaults(): boolean {
    return this.columnDefaults.length > 0 || this.rowDefaults.length > 0;
  }

  /** The cells of a row that have it, by column; null when none has. Not to be changed. */
  row(row: number): readonly (T | undefined)[] | null {
    return this.rows[row] ?? null;
  }

  /** Puts a whole row in from its first cells; the array is kept. */
  putRow(row: number, cells: (T | undefined)[]): void {
    this.rows[row] = cells;
  }

  columnDefault(column: number): T | undefined {
    return this.columnDefaults[column];
  }

  rowDefault(row: number): T | undefined {
    return this.rowDefaults[row];
  }

  /** For whole columns: all cells of them, those yet to come too. */
  setColumns(left: number, right: number, value: T | undefined): void {
    for (let column = left; column <= right; column++) this.columnDefaults[column] = value;
    for (let row = 0; row < Math.max(this.rows.length, this.rowDefaults.length); row++) {
      for (let column = left; column <= right; column++) {
        if (this.rowDefaults[row] !== undefined) this.set(row, column, value);
        else if (this.rows[row]?.[column] !== undefined) this.set(row, column, undefined);
      }
    }
  }

  /** For whole rows. */
  setRows(top: number, bottom: number, value: T | undefined): void {
    for (let row = top; row <= bottom; row++) {
      this.rowDefaults[row] = value;
      this.rows[row] = undefined;
    }
  }

  /** The smallest area around the cells that have it; defaults of whole rows and columns do not count. */
  used(): Area | null {
    let top = -1;
    let bottom = -1;
    let left = Infinity;
    let right = -1;
    this.rows.forEach((cells, row) => {
      if (!cells) return;
      let last = cells.length - 1;
      while (last >= 0 && cells[last] === undefined) last--;
      if (last < 0) return;
      if (top < 0) top = row;
      bottom = row;
      if (last > right) right = last;
      const first = cells.findIndex((cell) => cell !== undefined);
      if (first < left) left = first;
    });
    return top < 0 ? null : { top, left, bottom, right };
  }

  insertRows(at: number, count: number): void {
    this.rows = withGap(this.rows, at, count);
    this.rowDefaults = withGap(this.rowDefaults, at, count);
  }

  deleteRows(at: number, count: number): void {
    this.rows.splice(at, count);
    this.rowDefaults.splice(at, count);
  }

  insertColumns(at: number, count: number): void {
    this.rows = this.rows.map((cells) => cells && withGap(cells, at, count));
    this.columnDefaults = withGap(this.columnDefaults, at, count);
  }

  deleteColumns(at: number, count: number): void {
    for (const cells of [...this.rows, this.columnDefaults]) cells?.splice(at, count);
  }

  copy(): SparseGrid<T> {
    const copy = new SparseGrid<T>();
    copy.rows = this.rows.map((cells) => cells?.slice());
    copy.columnDefaults = this.columnDefaults.slice();
    copy.rowDefaults = this.rowDefaults.slice();
    return copy;
  }
}

function withGap<T>(list: (T | undefined)[], at: number, count: number): (T | undefined)[] {
  if (at >= list.length) return list;
  return [...list.slice(0, at), ...new Array<undefined>(count), ...list.slice(at)];
}
