import type { FieldChoice, RecognisedSheet } from '../../../desk/desk';

/** A column of which only the user can say what it is. */
export interface ColumnDoubt {
  readonly sheet: string;
  /** Letters. */
  readonly column: string;
  readonly header: string;
  readonly candidates: readonly FieldChoice[];
}

/** The doubts in the order of sheets and columns; a header that stands twice on a sheet is asked about once. */
export function columnDoubts(sheets: readonly RecognisedSheet[], putOff: ReadonlySet<string>): readonly ColumnDoubt[] {
  const doubts = new Map<string, ColumnDoubt>();
  for (const { name: sheet, columns } of sheets) {
    for (const { column, header, candidates } of columns) {
      const doubt = { sheet, column, header, candidates };
      const key = doubtKey(doubt);
      if (candidates.length > 0 && !putOff.has(key) && !doubts.has(key)) doubts.set(key, doubt);
    }
  }
  return [...doubts.values()];
}

export function doubtKey({ sheet, header }: Pick<ColumnDoubt, 'sheet' | 'header'>): string {
  return JSON.stringify([sheet, header]);
}
