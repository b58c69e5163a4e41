import type { CellError, CellValue } from '../../core';
import type { XmlReader } from '../xml/xmlReader';
import { PlainCell } from '../xml/plainCell';
import { maxColumns, maxRows } from './areas';
import { type CellFormats, isoDateFormat } from './cellFormats';
import type { Grid } from './grid';
import { isoSerial } from './isoSerial';
import { parsePlainNumber } from './parseNumber';
import { readRichText, unescapeText } from './richText';

/** What the cells of every sheet of a workbook refer to. */
export interface CellContext {
  readonly sharedStrings: readonly string[];
  readonly formats: CellFormats;
  readonly dateSystem: 1900 | 1904;
  /** Is told what a grid does not keep. */
  readonly watch?: CellWatch;
}

/** Looks on while cells are read, so that whoever wants more of them than their values needs no second pass. */
export interface CellWatch {
  /** The reader stands on the row's start tag. */
  row(reader: XmlReader, row: number): void;
  /** Every cell that is written, blank ones too. */
  cell(row: number, column: number, style: number): void;
  /** The reader stands on the start tag of the cell's formula, and is left on its end tag. */
  formula(reader: XmlReader, row: number, column: number): void;
}

/**
 * Reads `sheetData` from its start tag to its end tag into the grid and returns the rows that are hidden.
 * Rows and cells without `r` follow the one before; they may come in any order.
 */
export function readCells(reader: XmlReader, context: CellContext, grid: Grid): number[] {
  const outside = reader.depth - 1;
  const hiddenRows: number[] = [];
  const cursor: Cursor = { row: -1, column: -1, rowKnown: true, plain: new PlainCell() };
  for (let token = reader.next(); reader.depth > outside; token = reader.next()) {
    if (token !== 'open') continue;
    if (reader.name === 'c') readCell(reader, context, grid, cursor);
    else if (reader.name === 'row') {
      startRow(reader, cursor);
      if (reader.flag('hidden')) hiddenRows.push(cursor.row);
      context.watch?.row(reader, cursor.row);
    } else reader.skip();
    if (cursor.rowKnown) readPlainCells(reader, context, grid, cursor);
  }
  return hiddenRows;
}

interface Cursor {
  row: number;
  column: number;
  readonly plain: PlainCell;
  /** False in a row without a number, until a cell's reference tells it. */
  rowKnown: boolean;
}

/** The cells that follow in the row, up to the first that is not written in the plain way. */
function readPlainCells(reader: XmlReader, context: CellContext, grid: Grid, cursor: Cursor): void {
  const { bytes } = reader;
  const { plain } = cursor;
  const { watch } = context;
  for (let at = reader.nextAt; at >= 0;) {
    const end = plain.read(bytes, at);
    if (end < 0 || plain.column >= maxColumns) return;
    if (plain.valueFrom < plain.valueTo) {
      const number = parsePlainNumber(bytes, plain.valueFrom, plain.valueTo);
      const value = plain.isShared ? context.sharedStrings[number] : number;
      // Broken or odd: the general way tells what to do.
      if (value === undefined || Number.isNaN(value)) return;
      if (value !== '') grid.set(cursor.row, plain.column, value, context.formats.byStyle[plain.style] ?? 0);
    }
    watch?.cell(cursor.row, plain.column, plain.style);
    cursor.column = plain.column;
    reader.goOn((at = end));
  }
}

function startRow(reader: XmlReader, cursor: Cursor): void {
  const from = reader.rawAttribute('r');
  cursor.rowKnown = from >= 0;
  cursor.row = from < 0 ? cursor.row + 1 : parsePlainNumber(reader.bytes, from, reader.rawEnd) - 1;
  cursor.column = -1;
  if (!(cursor.row >= 0 && cursor.row < maxRows)) reader.fail();
}

function moveToCell(reader: XmlReader, cursor: Cursor): void {
  const from = reader.rawAttribute('r');
  if (from < 0) cursor.column++;
  else {
    const { bytes, rawEnd } = reader;
    let column = 0;
    let at = from;
    for (; at < rawEnd; at++) {
      const letter = (bytes[at]! & 0xdf) - 64;
      if (letter < 1 || letter > 26) break;
      column = column * 26 + letter;
    }
    if (!cursor.rowKnown) {
      cursor.row = parsePlainNumber(bytes, at, rawEnd) - 1;
      cursor.rowKnown = true;
    }
    cursor.column = column - 1;
  }
  if (!(cursor.column >= 0 && cursor.column < maxColumns && cursor.row >= 0 && cursor.row < maxRows)) reader.fail();
}

function readCell(reader: XmlReader, context: CellContext, grid: Grid, cursor: Cursor): void {
  moveToCell(reader, cursor);
  const styleFrom = reader.rawAttribute('s');
  const style = styleFrom < 0 ? 0 : parsePlainNumber(reader.bytes, styleFrom, reader.rawEnd);
  context.watch?.cell(cursor.row, cursor.column, style);
  const typeFrom = reader.rawAttribute('t');
  const type = typeFrom < 0 ? NUMBER : typeCode(reader.bytes, typeFrom, reader.rawEnd);
  const outside = reader.depth - 1;
  let value: CellValue = null;
  for (let token = reader.next(); reader.depth > outside; token = reader.next()) {
    if (token !== 'open') continue;
    if (reader.name === 'v') value = readValue(reader, context, type);
    else if (reader.name === 'is') value = readRichText(reader);
    else if (reader.name === 'f' && context.watch) context.watch.formula(reader, cursor.row, cursor.column);
    else reader.skip();
  }
  if (value === null || value === '') return;
  const format = context.formats.byStyle[style] ?? 0;
  const isoDate = type === ISO_DATE && typeof value === 'number' && format === 0;
  grid.set(cursor.row, cursor.column, value, isoDate ? isoDateFormat : format);
}

// The values of `t` (ECMA-376 part 1, 18.18.11): s, n, b, e, d by their letter, str and inlineStr by a capital.
const NUMBER = 0x6e;
const SHARED = 0x73;
const BOOLEAN = 0x62;
const ERROR = 0x65;
const ISO_DATE = 0x64;
const TEXT = 0x53;

function typeCode(bytes: Uint8Array, from: number, to: number): number {
  return to - from === 1 ? bytes[from]! : TEXT;
}

function readValue(reader: XmlReader, context: CellContext, type: number): CellValue {
  if (type === NUMBER || type === SHARED) {
    const value = readNumber(reader);
    if (type === NUMBER || value === null) return value;
    return context.sharedStrings[Number(value)] ?? reader.fail();
  }
  const text = reader.content();
  if (type === BOOLEAN) return text.trim() === '' ? null : text.trim() === '1' || text.trim() === 'true';
  if (type === ERROR) return text.trim() === '' ? null : errorValue(text.trim());
  if (type === ISO_DATE) return isoSerial(text, context.dateSystem) ?? text;
  return unescapeText(text);
}

/** From `v` to its end. What is written as a number but is none stays as its text, for the reader to complain. */
function readNumber(reader: XmlReader): number | string | null {
  if (!reader.stepsOntoText()) return toNumber(reader.content());
  const value = parsePlainNumber(reader.bytes, reader.textStart, reader.textEnd);
  const result = Number.isNaN(value) ? toNumber(reader.text()) : value;
  reader.next();
  return result;
}

function toNumber(text: string): number | string | null {
  if (text.trim() === '') return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : text;
}

const errors = new Map<string, CellError>();

function errorValue(error: string): CellError {
  let shared = errors.get(error);
  if (!shared) {
    shared = { error };
    if (errors.size < 100) errors.set(error, shared);
  }
  return shared;
}
