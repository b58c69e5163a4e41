import { Refusal } from '../refusal';
import {
  elementEnd,
  isCloseTag,
  isNamed,
  isSelfClosed,
  nextTag,
  startsWith,
  tagEnd,
  textOf,
  type Markup,
} from './markupBytes';

/** A row's open tag: its number (0-based) and where its attributes' values are. */
export interface RowTag {
  readonly row: number;
  readonly start: number;
  readonly openEnd: number;
  readonly selfClosed: boolean;
}

/** Where a cell is: its open tag begins at `start` and ends before `openEnd`, the whole cell before `end`. */
export interface CellPlace {
  readonly start: number;
  readonly openEnd: number;
  readonly end: number;
}

/** What is to be done with the rows of a sheet, in file order. */
export interface RowVisitor {
  /** Before a row's cells; false when its cells need not be looked at. */
  enter(row: RowTag): boolean;
  /** A cell by its 0-based column and its place; plain numbers, for there are millions. */
  cell(column: number, start: number, openEnd: number, end: number): void;
  /** After the cells of a row that was entered; `closeStart` is the place of its close tag. */
  leave(closeStart: number): void;
}

/**
 * Walks sheetData once, from the place after its open tag; gives back the place of its close tag.
 * A row without a number follows the one before it, and so does a cell (18.3.1.73, 18.3.1.4).
 */
export function walkRows(markup: Markup, from: number, prefix: string, visitor: RowVisitor): number {
  const rowName = `${prefix}row`;
  const rowClose = `/${prefix}row`;
  let previous = -1;
  let at = nextTag(markup, from);
  while (!isCloseTag(markup, at)) {
    const openEnd = tagEnd(markup, at);
    if (!isNamed(markup, at, rowName)) {
      at = nextTag(markup, elementEnd(markup, at).end);
      continue;
    }
    const selfClosed = isSelfClosed(markup, openEnd);
    const row =
      (digitsOf(markup, at, openEnd, 'r') ?? firstCellRow(markup, openEnd, selfClosed, prefix) ?? previous + 2) - 1;
    previous = row;
    const wanted = visitor.enter({ row, start: at, openEnd, selfClosed });
    let end = openEnd;
    if (selfClosed) {
      if (wanted) visitor.leave(openEnd);
    } else {
      const close = wanted ? walkCells(markup, openEnd, prefix, visitor) : findTag(markup, openEnd, rowClose);
      if (wanted) visitor.leave(close);
      end = tagEnd(markup, close);
    }
    at = nextTag(markup, end);
  }
  return at;
}

/** A row without a number is told by the reference of its first cell; null when that says nothing either. */
function firstCellRow(markup: Markup, openEnd: number, selfClosed: boolean, prefix: string): number | null {
  if (selfClosed) return null;
  const at = nextTag(markup, openEnd);
  if (!isNamed(markup, at, `${prefix}c`)) return null;
  const end = tagEnd(markup, at);
  const place = findValue(markup, at, end, 'r');
  const row = place && /^[A-Za-z]{1,3}(\d{1,7})$/.exec(textOfAscii(markup, place.from, place.to));
  return row ? Number(row[1]) : null;
}

function walkCells(markup: Markup, from: number, prefix: string, visitor: RowVisitor): number {
  const cellName = `${prefix}c`;
  const cellClose = `/${prefix}c`;
  let previous = -1;
  let at = nextTag(markup, from);
  while (!isCloseTag(markup, at)) {
    const openEnd = tagEnd(markup, at);
    if (!isNamed(markup, at, cellName)) {
      at = nextTag(markup, elementEnd(markup, at).end);
      continue;
    }
    const column = columnOf(markup, at, openEnd, cellName.length) ?? previous + 1;
    previous = column;
    const end = isSelfClosed(markup, openEnd) ? openEnd : tagEnd(markup, findTag(markup, openEnd, cellClose));
    visitor.cell(column, at, openEnd, end);
    at = nextTag(markup, end);
  }
  return at;
}

/** The next tag of that full name; for a close tag the name begins with "/". */
export function findTag(markup: Markup, from: number, name: string): number {
  const { bytes } = markup;
  const second = name.charCodeAt(0);
  for (let at = nextTag(markup, from); ; at = nextTag(markup, at + 1)) {
    if (bytes[at + 1] === second && isNamed(markup, at, name)) return at;
  }
}

/** Where the value of a short attribute lies in an open tag; null when the tag does not have it. */
export function findValue(
  { bytes }: Markup,
  start: number,
  openEnd: number,
  name: string,
): { from: number; to: number } | null {
  for (let at = start + 1; at < openEnd; at++) {
    const byte = bytes[at];
    if (byte !== 0x22 && byte !== 0x27) continue;
    const to = bytes.indexOf(byte, at + 1);
    if (to < 0) return null;
    if (isAttributeBefore(bytes, at, name)) return { from: at + 1, to };
    at = to;
  }
  return null;
}

/** Whether `name=` stands before the quote at `at`, with blanks where XML allows them. */
function isAttributeBefore(bytes: Uint8Array, at: number, name: string): boolean {
  let i = at - 1;
  while (isBlank(bytes[i])) i--;
  if (bytes[i] !== 0x3d) return false;
  i--;
  while (isBlank(bytes[i])) i--;
  for (let k = name.length - 1; k >= 0; k--, i--) if (bytes[i] !== name.charCodeAt(k)) return false;
  return isBlank(bytes[i]);
}

function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d;
}

function digitsOf(markup: Markup, start: number, openEnd: number, name: string): number | null {
  const place = findValue(markup, start, openEnd, name);
  if (!place) return null;
  const value = Number(textOfAscii(markup, place.from, place.to));
  if (!Number.isInteger(value)) throw new Refusal('brokenXml', markup.part);
  return value;
}

function columnOf(markup: Markup, start: number, openEnd: number, nameLength: number): number | null {
  const { bytes } = markup;
  // Nearly all writers put r first; looking there spares a search for every cell.
  const first = start + 1 + nameLength;
  let at = startsWith(bytes, first, ' r="') ? first + 4 : (findValue(markup, start, openEnd, 'r')?.from ?? -1);
  if (at < 0) return null;
  let column = 0;
  for (; ; at++) {
    const letter = (bytes[at] ?? 0) & ~0x20;
    if (letter < 0x41 || letter > 0x5a) break;
    column = column * 26 + letter - 0x40;
  }
  if (column === 0) throw new Refusal('brokenXml', markup.part);
  return column - 1;
}

export function textOfAscii(markup: Markup, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at++) text += String.fromCharCode(markup.bytes[at] ?? 0);
  return text;
}

/** A cell's style index by its open tag, 0 when it names none. */
export function styleOf(markup: Markup, start: number, openEnd: number): number {
  return digitsOf(markup, start, openEnd, 's') ?? 0;
}

/** Whether a cell holds a value, a formula or text; one that only has a look, or an empty `<v>`, holds nothing. */
export function holdsSomething(markup: Markup, { openEnd, end }: CellPlace): boolean {
  if (openEnd === end) return false;
  return /<[^/]/.test(textOf(markup, openEnd, end).replace(/<(?:\w+:)?v\s*(?:\/>|>(?=<\/))/g, ''));
}
