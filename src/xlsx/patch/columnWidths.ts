import { columnMargin } from '../../core';
import { attribute, openTag, parseXml, withAttribute } from './xmlTree';

export interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly tag: string;
}

/**
 * The `<cols>` element with our columns' widths (by 0-based column, in characters as Excel's dialog shows them). A range that reaches over one of
 * our columns is split; all other columns keep theirs. `cols` is null when the sheet has none.
 */
export function setWidths(cols: string | null, widths: ReadonlyMap<number, number>, prefix: string): string {
  const columns = [...widths.keys()].sort((a, b) => a - b);
  const own = columns.map((column): Stretch => {
    const under = readStretches(cols).find(({ first, last }) => first <= column && column <= last);
    // A file that hides all columns right of the ledger must still show ours.
    const base = under ? withAttribute(under.tag, 'hidden', null) : `<${prefix}col min="1" max="1"/>`;
    const sized = withAttribute(base, 'width', String((widths.get(column) ?? 0) + columnMargin));
    return { first: column, last: column, tag: withAttribute(sized, 'customWidth', '1') };
  });
  return writeStretches(cols, [...without(readStretches(cols), columns), ...own], prefix);
}

/** The `<cols>` element without these columns; null when nothing is left of it. */
export function dropWidths(cols: string, columns: readonly number[], prefix: string): string | null {
  const left = without(readStretches(cols), columns);
  return left.length === 0 ? null : writeStretches(cols, left, prefix);
}

export function readStretches(cols: string | null): Stretch[] {
  if (cols === null) return [];
  return parseXml(cols, 'cols').children.map((element) => {
    const tag = openTag(cols, element);
    return { first: Number(attribute(tag, 'min')) - 1, last: Number(attribute(tag, 'max')) - 1, tag };
  });
}

export function without(stretches: readonly Stretch[], columns: readonly number[]): Stretch[] {
  let rest = [...stretches];
  for (const column of columns) {
    rest = rest.flatMap((stretch) => {
      if (column < stretch.first || column > stretch.last) return [stretch];
      const pieces = [
        { ...stretch, last: column - 1 },
        { ...stretch, first: column + 1 },
      ];
      return pieces.filter(({ first, last }) => first <= last);
    });
  }
  return rest;
}

export function writeStretches(cols: string | null, stretches: readonly Stretch[], prefix: string): string {
  const body = [...stretches]
    .sort((a, b) => a.first - b.first)
    .map(({ first, last, tag }) => numbered(tag, first + 1, last + 1))
    .join('');
  if (cols === null) return `<${prefix}cols>${body}</${prefix}cols>`;
  const root = parseXml(cols, 'cols');
  if (root.selfClosed) return `<${root.name}>${body}</${root.name}>`;
  return cols.slice(0, root.openEnd) + body + cols.slice(root.closeStart);
}

/** A tag whose numbers are right already stays as it is, letter for letter. */
function numbered(tag: string, min: number, max: number): string {
  if (attribute(tag, 'min') === String(min) && attribute(tag, 'max') === String(max)) return closed(tag);
  return closed(withAttribute(withAttribute(tag, 'min', String(min)), 'max', String(max)));
}

/** The open tag of `<col …></col>` as an element of its own. */
function closed(tag: string): string {
  return tag.endsWith('/>') ? tag : `${tag.slice(0, -1)}/>`;
}
