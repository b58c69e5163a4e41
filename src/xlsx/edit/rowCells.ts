/** The cells of one row in file order: columns and places. Made once and used for row after row. */
export interface RowCells {
  clear(): void;
  add(column: number, start: number, openEnd: number, end: number): void;
  /** Which cell stands at a column; -1 when none does. */
  find(column: number): number;
  columns(): readonly number[];
  start(at: number): number;
  openEnd(at: number): number;
  end(at: number): number;
  /** Before the first cell right of a column; `end` when there is none. */
  placeFor(column: number, end: number): number;
}

export function rowCells(): RowCells {
  const columns: number[] = [];
  const starts: number[] = [];
  const openEnds: number[] = [];
  const ends: number[] = [];
  return {
    clear: () => {
      columns.length = starts.length = openEnds.length = ends.length = 0;
    },
    add: (column, start, openEnd, end) => {
      columns.push(column);
      starts.push(start);
      openEnds.push(openEnd);
      ends.push(end);
    },
    columns: () => columns,
    find: (column) => columns.indexOf(column),
    start: (at) => starts[at] ?? 0,
    openEnd: (at) => openEnds[at] ?? 0,
    end: (at) => ends[at] ?? 0,
    placeFor: (column, end) => starts[columns.findIndex((other) => other > column)] ?? end,
  };
}
