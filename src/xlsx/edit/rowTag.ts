import { attribute } from '../patch/xmlTree';
import { openTagWith } from './openTagWith';
import type { CellEdit, RowEdit } from './sheetEdits';

/** A row's open tag as an edit of the row and its new cells want it; the same text when nothing of it changes. */
export function rowTag(
  tag: string,
  edit: RowEdit | null,
  cells: readonly CellEdit[],
  styleFor: (edit: RowEdit) => number,
): string {
  const values: Record<string, string | null> = {};
  if (edit?.height !== undefined) {
    values.ht = edit.height === null ? null : String(edit.height);
    values.customHeight = edit.height === null ? null : '1';
  }
  if (edit?.hidden !== undefined) values.hidden = edit.hidden ? '1' : null;
  if (edit && (edit.look || edit.format !== undefined)) {
    const style = styleFor(edit);
    const isStyled = edit.isStyled ?? style !== 0;
    values.s = isStyled ? String(style) : null;
    values.customFormat = isStyled ? '1' : null;
  }
  const spans = widerSpans(attribute(tag, 'spans'), cells);
  if (spans !== null) values.spans = spans;
  return openTagWith(tag, values);
}

/** `spans` is a hint about the columns in use; null when it need not change. */
function widerSpans(spans: string | null, cells: readonly CellEdit[]): string | null {
  const match = spans === null ? null : /^(\d+):(\d+)$/.exec(spans);
  const [first, last] = [cells[0], cells.at(-1)];
  if (!match || !first || !last) return null;
  const wide = `${Math.min(Number(match[1]), first.column + 1)}:${Math.max(Number(match[2]), last.column + 1)}`;
  return wide === spans ? null : wide;
}
