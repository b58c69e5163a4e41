import type { Area } from '../../core';

/** Areas around cells that mostly stand in a few columns: neighbours with the same rows go together. */
export class ColumnAreas {
  private readonly columns = new Map<number, { top: number; bottom: number }>();

  add(row: number, column: number): void {
    const rows = this.columns.get(column);
    if (!rows) this.columns.set(column, { top: row, bottom: row });
    else if (row < rows.top) rows.top = row;
    else if (row > rows.bottom) rows.bottom = row;
  }

  all(): Area[] {
    const areas: { top: number; left: number; bottom: number; right: number }[] = [];
    for (const [column, { top, bottom }] of [...this.columns].sort(([a], [b]) => a - b)) {
      const last = areas.at(-1);
      if (last?.right === column - 1 && last.top === top && last.bottom === bottom) last.right = column;
      else areas.push({ top, left: column, bottom, right: column });
    }
    return areas;
  }
}
