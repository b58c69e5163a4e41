import type { TableGrid } from '../tableGrid';

/**
 * Columns of a department's or township's sheet, in characters. Every table on it stands on these, and they add up to
 * what A4 across prints at eight points or more.
 */
export const listColumnWidths: readonly number[] = [
  5, 26.5, 9, 8, 8, 8, 8, 10.5, 8.4, 8.4, 8.4, 8.4, 8.4, 8.4, 8.4, 9, 9, 10.5, 10.5,
];

/** The three small tables stand beside each other above the lists. */
export const figureGrids = {
  kinds: { left: 0, spans: [2, 1, 1] },
  rates: { left: 5, spans: [3, 1, 1, 1, 1] },
  matrix: { left: 13, spans: [1, 1, 1, 1, 1, 1] },
} as const satisfies FigureGrids;

export interface FigureGrids {
  readonly kinds: TableGrid;
  readonly rates: TableGrid;
  readonly matrix: TableGrid;
}

export const unitGrid: TableGrid = { left: 0, spans: [1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1] };
export const deviceGrid: TableGrid = { left: 0, spans: [1, 1, 1, 1, 3, 1, 1, 1, 1, 2, 2, 4] };
export const stoppedGrid: TableGrid = { left: 0, spans: [1, 1, 1, 1, 3, 1, 1, 1, 1, 2, 6] };
export const certificateGrid: TableGrid = { left: 0, spans: [1, 1, 1, 4, 1, 1, 1, 2, 7] };
export const unknownGrid: TableGrid = { left: 0, spans: [1, 1, 1, 16] };

/** Rows that one list shows; what is left out is said below it. */
export const longestList = 2_000;
