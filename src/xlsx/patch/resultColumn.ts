import { looksLikeFormula, type WriteColumn } from '../../core';
import { columnName } from './cellAddress';
import { afterAddress, formulaAfterAddress } from './cellXml';
import type { NewColumn } from './insertCells';
import { resultHeaderFill, thinBorders } from './looks';
import type { StyleBook } from './styleBook';

/** A result column as cells: looks like the ledger beside it, by the font of the cells to its left. */
export function resultColumn(change: WriteColumn, styles: StyleBook, prefix: () => string): NewColumn {
  const { column, headerRow, cells } = change;
  const lastRow = lastRowOf(change);
  const firstRow = cells.reduce((first, { row }) => Math.min(first, row), headerRow);
  // Index into `cells` plus one; 0 is a row that is left alone.
  const places = new Int32Array(lastRow + 1 - firstRow);
  cells.forEach(({ row }, i) => (places[row - firstRow] = i + 1));
  const styleOf = bodyStyles(change, styles);
  const bodyOf = bodyCells(styleOf, prefix);
  const name = columnName(column);
  return {
    column,
    firstRow,
    lastRow,
    has: (row) => row === headerRow || (places[row - firstRow] ?? 0) > 0,
    writeCell: (row, neighbour, out) => {
      out.write(`<${prefix()}c r="${name}`);
      out.write(String(row + 1));
      if (row === headerRow) {
        out.write(afterAddress(headerStyle(styles, neighbour()), change.header, prefix()));
        return;
      }
      const cell = cells[(places[row - firstRow] ?? 0) - 1];
      if (cell?.formula !== undefined) {
        const style = styleOf(cell.value, cell.numberFormat, neighbour);
        out.write(formulaAfterAddress(style, cell.formula, cell.value, prefix()));
        return;
      }
      out.writeBytes(bodyOf(cell?.value ?? null, cell?.numberFormat, neighbour));
    },
  };
}

type Value = string | number | null;
type Neighbour = () => number;

// Grades, dates and departments repeat; sentences that do not must not pile up.
const mostKnown = 4096;

/** Bytes of a body cell after its address, made once for each value and format. */
function bodyCells(
  styleOf: (value: Value, format: string | undefined, neighbour: Neighbour) => number,
  prefix: () => string,
): (value: Value, format: string | undefined, neighbour: Neighbour) => Uint8Array {
  const encoder = new TextEncoder();
  const byFormat = new Map<string | undefined, Map<Value, Uint8Array>>();
  return (value, format, neighbour) => {
    const known = byFormat.get(format) ?? new Map<Value, Uint8Array>();
    const found = known.get(value);
    if (found) return found;
    const made = encoder.encode(afterAddress(styleOf(value, format, neighbour), value, prefix()));
    if (known.size < mostKnown) byFormat.set(format, known.set(value, made));
    return made;
  };
}

export function lastRowOf({ headerRow, cells }: WriteColumn): number {
  return cells.reduce((last, { row }) => Math.max(last, row), headerRow);
}

function headerStyle(styles: StyleBook, neighbour: number): number {
  const { font, fill } = styles.partsOf(neighbour);
  const alignment = '<alignment horizontal="center" vertical="center" wrapText="1"/>';
  return styles.cellStyle({
    numberFormat: 'General',
    // A header with a fill of its own may have a font that is readable on that fill only. Fills 0 and 1 are fixed.
    font: fill > 1 ? styles.blackFont(font) : font,
    fill: styles.add('fills', resultHeaderFill),
    border: borderOf(styles, neighbour),
    alignment,
  });
}

function bodyStyles(
  change: WriteColumn,
  styles: StyleBook,
): (value: Value, format: string | undefined, neighbour: Neighbour) => number {
  const known = new Map<string, number>();
  // One font and border for the whole column: those beside its first cell.
  let font: number | null = null;
  let border: number | null = null;
  return (value, format, neighbour) => {
    const guarded = typeof value === 'string' && looksLikeFormula(value);
    const numberFormat = guarded ? '@' : (format ?? change.numberFormat);
    const key = guarded ? '=' : numberFormat;
    const found = known.get(key);
    if (found !== undefined) return found;
    font ??= styles.partsOf(neighbour()).font;
    border ??= borderOf(styles, neighbour());
    const look = {
      numberFormat,
      font,
      fill: 0,
      border,
      alignment: bodyAlignment(change),
      quotePrefix: guarded,
    };
    const style = styles.cellStyle(look);
    known.set(key, style);
    return style;
  };
}

/** The ledger's own border where it has one on all sides, so that ours look like one more of its columns. */
function borderOf(styles: StyleBook, neighbour: number): number {
  const { border } = styles.partsOf(neighbour);
  return styles.isFullBorder(border) ? border : styles.add('borders', thinBorders);
}

/**
 * Dates, numbers and short words stand in the middle. Long text is not wrapped: the rows are the user's, and one
 * sentence would make each of them several lines high.
 */
function bodyAlignment({ align }: WriteColumn): string {
  return `<alignment horizontal="${align ?? 'center'}" vertical="center"/>`;
}
