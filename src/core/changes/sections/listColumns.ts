/** Columns of a department's or township's sheet, in characters; every list on it is laid out over these. */
export const listColumnWidths: readonly number[] = [6, 28, 12, 30, 9, 13, 11, 11, 11, 12, 11, 11, 11, 30, 12, 12];

/** Rows that one list shows; what is left out is said below it. */
export const longestList = 2_000;
