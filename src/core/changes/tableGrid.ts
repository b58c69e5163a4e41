/**
 * A table on the columns of its sheet: the 0-based column where it begins, and how many columns each of the table's
 * own takes. So a narrow table and a wide list stand on one sheet, each on columns that suit it.
 */
export interface TableGrid {
  readonly left: number;
  readonly spans: readonly number[];
}

/** The sheet's column where each column of the table begins. */
export function columnsOf({ left, spans }: TableGrid): number[] {
  let next = left;
  return spans.map((span) => {
    const column = next;
    next += span;
    return column;
  });
}

export function widthOf({ spans }: TableGrid): number {
  return spans.reduce((sum, span) => sum + span, 0);
}
