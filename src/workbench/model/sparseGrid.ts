import type { Area } from '../../core';
import { maxColumns, maxRows } from './areas';

/** Something by cell, 0-based, for cells that have it; whole columns and rows can have a default. */
export class SparseGrid<T> {
  private rows: ((T | undefined)[] | undefined)[] = [];
  private columnDefaults: (T | undefined)[] = [];
  private rowDefaults: (T | undefined)[] = [];
  // What has been written since it was last taken; nothing while the top is below the last row.
  private touchedTop = maxRows;
  private touchedLeft = maxColumns;
  private touchedBottom = -1;
  private touchedRight = -1;

  get(row: number, column: number): T | undefined {
    return this.rows[row]?.[column] ?? this.rowDefaults[row] ?? this.columnDefaults[column];
  }

  set(row: number, column: number, value: T | undefined): void {
    if (row < this.touchedTop) this.touchedTop = row;
    if (row > this.touchedBottom) this.touchedBottom = row;
    if (column < this.touchedLeft) this.touchedLeft = column;
    if (column > this.touchedRight) this.touchedRight = column;
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
    this.touch(row, 0, row, cells.length - 1);
  }

  /**
   * Around all cells that were set, moved or given a default since it was last asked; null when none was. Defaults and
   * moves touch whole rows and columns. Whether the values differ from before is not looked at.
   */
  takeTouched(): Area | null {
    const { touchedTop: top, touchedLeft: left, touchedBottom: bottom, touchedRight: right } = this;
    this.touchedTop = maxRows;
    this.touchedLeft = maxColumns;
    this.touchedBottom = this.touchedRight = -1;
    return top > bottom || left > right ? null : { top, left, bottom, right };
  }

  /** Behind the last column that has a default of its own, and the last row: 0 when none has. */
  get defaultColumns(): number {
    return this.columnDefaults.length;
  }

  get defaultRows(): number {
    return this.rowDefaults.length;
  }

  columnDefault(column: number): T | undefined {
    return this.columnDefaults[column];
  }

  rowDefault(row: number): T | undefined {
    return this.rowDefaults[row];
  }

  /** For whole columns: all cells of them, those yet to come too. */
  setColumns(left: number, right: number, value: T | undefined): void {
    this.touch(0, left, maxRows - 1, right);
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
    this.touch(top, 0, bottom, maxColumns - 1);
    for (let row = top; row <= bottom; row++) {
      this.rowDefaults[row] = value;
      if (row < this.rows.length) this.rows[row] = undefined;
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
    this.touch(at, 0, maxRows - 1, maxColumns - 1);
    this.rows = withGap(this.rows, at, count);
    this.rowDefaults = withGap(this.rowDefaults, at, count);
  }

  deleteRows(at: number, count: number): void {
    this.touch(at, 0, maxRows - 1, maxColumns - 1);
    this.rows.splice(at, count);
    this.rowDefaults.splice(at, count);
  }

  insertColumns(at: number, count: number): void {
    this.touch(0, at, maxRows - 1, maxColumns - 1);
    this.rows = this.rows.map((cells) => cells && withGap(cells, at, count));
    this.columnDefaults = withGap(this.columnDefaults, at, count);
  }

  deleteColumns(at: number, count: number): void {
    this.touch(0, at, maxRows - 1, maxColumns - 1);
    for (const cells of [...this.rows, this.columnDefaults]) cells?.splice(at, count);
  }

  copy(): SparseGrid<T> {
    const copy = new SparseGrid<T>();
    copy.rows = this.rows.map((cells) => cells?.slice());
    copy.columnDefaults = this.columnDefaults.slice();
    copy.rowDefaults = this.rowDefaults.slice();
    return copy;
  }

  private touch(top: number, left: number, bottom: number, right: number): void {
    this.touchedTop = Math.min(this.touchedTop, top);
    this.touchedLeft = Math.min(this.touchedLeft, left);
    this.touchedBottom = Math.max(this.touchedBottom, bottom);
    this.touchedRight = Math.max(this.touchedRight, right);
  }
}

function withGap<T>(list: (T | undefined)[], at: number, count: number): (T | undefined)[] {
  if (at >= list.length) return list;
  return [...list.slice(0, at), ...new Array<undefined>(count), ...list.slice(at)];
}
