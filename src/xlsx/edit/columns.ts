import { readStretches, without, writeStretches } from '../patch/columnWidths';
import { attribute, withPrefix } from '../patch/xmlTree';
import { openTagWith } from './openTagWith';
import type { StyleFor } from './cellWriter';
import type { ColumnEdit } from './sheetEdits';
import type { SheetPart } from './sheetPart';

/** Widths, looks and hidden columns. A stretch of columns is split where only some of it change. */
export function editColumns(part: SheetPart, edits: readonly ColumnEdit[], styleFor: StyleFor): void {
  if (edits.length === 0) return;
  const before = part.child('cols');
  const stretches = readStretches(before);
  const own = edits.flatMap((edit) => {
    const under = stretches.find(({ first, last }) => first <= edit.column && edit.column <= last);
    const tag = columnTag(under?.tag ?? withPrefix('<col min="1" max="1"/>', part.prefix), edit, styleFor);
    return tag === null ? [] : [{ first: edit.column, last: edit.column, tag }];
  });
  const columns = edits.map(({ column }) => column);
  const all = joined([...without(stretches, columns), ...own]);
  if (all.length > 0) part.put('cols', writeStretches(before, all, part.prefix));
  else if (before !== null) part.put('cols', '');
}

/** The style that cells of a column have which have none of their own. */
export function columnStyles(cols: string | null): (column: number) => number {
  const styled = readStretches(cols)
    .map(({ first, last, tag }) => ({ first, last, style: Number(attribute(tag, 'style') ?? 0) }))
    .filter(({ style }) => style > 0);
  return (column) => styled.find(({ first, last }) => first <= column && column <= last)?.style ?? 0;
}

/** Null when nothing is left to say of the column. */
function columnTag(tag: string, { width, hidden, look, format }: ColumnEdit, styleFor: StyleFor): string | null {
  const values: Record<string, string | null> = {};
  if (width !== undefined) {
    values.width = width === null ? null : String(width);
    values.customWidth = width === null ? null : '1';
    values.bestFit = null;
  }
  if (hidden !== undefined) values.hidden = hidden ? '1' : null;
  if (look || format !== undefined) {
    const change = { ...(look && { look }), ...(format !== undefined && { format }) };
    const style = styleFor(Number(attribute(tag, 'style') ?? 0), change, false);
    values.style = style === 0 ? null : String(style);
  }
  const text = openTagWith(tag, values);
  return /\s(?:width|hidden|style|collapsed|outlineLevel)=/.test(text) ? text : null;
}

type Stretch = ReturnType<typeof readStretches>[number];

/** Neighbours that say the same become one, as Excel writes them. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const bare = (tag: string): string => openTagWith(tag, { min: null, max: null });
  const result: Stretch[] = [];
  for (const one of [...stretches].sort((a, b) => a.first - b.first)) {
    const last = result.at(-1);
    if (last && last.last + 1 === one.first && bare(last.tag) === bare(one.tag)) {
      result[result.length - 1] = { ...last, last: one.last };
    } else result.push(one);
  }
  return result;
}
