import { isBlank, ownCells } from '../grid';
import { plain } from '../readers/plain';
import type { CellValue, SheetSnapshot } from '../snapshot';
import { findHeader, type Header } from './findHeader';
import { interpretTitle } from './interpretTitle';
import { matchHeaders } from './matchHeaders';

/** A header names several things that no row of data names. */
const fewestFields = 3;
const leastConfidence = 0.85;
const longestTitle = 25;
/** Candidates that are looked at closely below one header; real sheets have one or two. */
const mostTried = 20;

/**
 * All headers of a sheet from top to bottom, its first and those of other ledgers below it; a repeated one does not
 * count. `told` is the first one where the caller knows it.
 */
export function headersOf(sheet: SheetSnapshot, told: Header | null = null): Header[] {
  const best = told ?? findHeader(sheet);
  if (best === null) return [];
  const [first, ...others] = told === null ? [...headersAbove(sheet, best), best] : [told];
  const known = new Map(others.map((header) => [header.rows[0]!, header]));
  const isCandidate = candidates(sheet);
  // Headers are repeated on every page; a row that was none in this ledger is none a second time.
  const rejected = new Set<string>();
  const headers = [first];
  let current = first;
  for (let at = placeBelow(sheet, current); at < sheet.values.length; at++) {
    let next = known.get(sheet.origin.row + at) ?? null;
    if (next === null && rejected.size < mostTried && isCandidate(at)) {
      const key = JSON.stringify(sheet.values[at]);
      next = rejected.has(key) ? null : headerFrom(sheet, at);
      if (next !== null && isRepeated(next, current)) next = null;
      if (next === null) rejected.add(key);
    }
    if (next === null) continue;
    headers.push(next);
    rejected.clear();
    current = next;
    at = placeBelow(sheet, next) - 1;
  }
  return headers;
}

/** Where another header may begin: the row below one is its own, a second line of titles at most. */
function placeBelow({ origin }: SheetSnapshot, { rows }: Header): number {
  return rows[rows.length - 1]! + 2 - origin.row;
}

/** Whether the row at a place looks like a header at first glance; a hundred thousand rows are told by their first cells. */
function candidates(sheet: SheetSnapshot): (at: number) => boolean {
  const cellsAt = userRows(sheet);
  return (at) => {
    if (!beginsWithText(sheet.values[at]!)) return false;
    const cells = cellsAt(at);
    return mayBegin(cells) && (isSparse(cellsAt(at - 1)) || beginsWithNumber(cells) || isAllTitles(cells));
  };
}

/** A short ledger above one with more titles: the most titles win the first search. */
function headersAbove(sheet: SheetSnapshot, below: Header): Header[] {
  const end = below.rows[0]! - sheet.origin.row;
  const rest = { ...sheet, values: sheet.values.slice(0, end) };
  const header = findHeader(rest);
  if (header === null || !isLedgerHeader(rest, header) || isRepeated(below, header)) return [];
  return lowest(header) + 1 < below.rows[0]! ? [...headersAbove(sheet, header), header] : [];
}

/**
 * Ledgers side by side under one header row: the first title comes again after a column without any,
 * or comes again and nothing right of it is new.
 */
export function sideBySide(header: Header): Header[] {
  const { columns } = header;
  const titles = header.titles.map((levels) => plain(levels.join('')));
  const again = titles.findIndex((title, at) => at > 0 && title === titles[0]);
  if (again < fewestFields) return [header];
  const right = titles.slice(again);
  const left = new Set(titles.slice(0, again));
  const isApart = columns[again]! > columns[again - 1]! + 1;
  if (right.length < fewestFields || !(isApart || right.every((title) => left.has(title)))) return [header];
  const part = (from: number, to?: number): Header => ({
    ...header,
    columns: columns.slice(from, to),
    titles: header.titles.slice(from, to),
  });
  return [part(0, again), ...sideBySide(part(again))];
}

/**
 * The sheet row after the last one of a ledger below which another one's header follows. Title lines right above that
 * header are not the ledger's rows; what stands alone above a blank row may be, and is looked at as any row.
 */
export function endBefore(sheet: SheetSnapshot, header: Header): number {
  const filledAt = (row: number) => sheet.values[row - sheet.origin.row]?.filter((cell) => !isBlank(cell)).length ?? 0;
  let end = header.rows[0]!;
  while (filledAt(end - 1) === 1) end--;
  return end;
}

type Cells = readonly CellValue[];

/** The user's cells of a row by its place; results of ours that stand beside it are blank. */
function userRows(sheet: SheetSnapshot): (at: number) => Cells {
  const { values, origin } = sheet;
  if (sheet.marks === null) return (at) => values[at]!;
  const isOurs = ownCells(sheet);
  return (at) =>
    values[at]!.map((cell, place) => (cell !== null && isOurs(origin.row + at, origin.column + place) ? null : cell));
}

/** Most rows of data begin with a number or a long text. */
function beginsWithText(cells: Cells): boolean {
  for (const cell of cells) if (!isBlank(cell)) return typeof cell === 'string' && cell.length <= longestTitle;
  return false;
}

/** Only short texts, and several: most rows of data are told from a header by their first cells. */
function mayBegin(cells: Cells): boolean {
  let texts = 0;
  for (const cell of cells) {
    if (cell === null || cell === '') continue;
    if (typeof cell !== 'string' || cell.length > longestTitle) return false;
    texts++;
  }
  return texts >= fewestFields;
}

/** Blank, or a title alone: another ledger does not begin in the middle of one. */
function isSparse(cells: Cells): boolean {
  let filled = 0;
  for (const cell of cells) if (!isBlank(cell) && ++filled > 1) return false;
  return true;
}

const numberTitle = /^\s*(?:序\s*号|项次|编号|NO\.?)\s*$/i;

/** 序号 comes first in the header of most ledgers, and never in a row of data. */
function beginsWithNumber(cells: Cells): boolean {
  for (const cell of cells) if (!isBlank(cell)) return typeof cell === 'string' && numberTitle.test(cell);
  return false;
}

/** The last character of nearly every title, and of few names of units, people and places. */
const lastOfTitle = /[序号期称间人位态码别型员名数址述级话度限点置式门况果施容量论类域种目镇构格注至业证记]$/;
const hasDigit = /[0-9]/;

/**
 * Right below a row of data a header begins only where nearly every cell is a title for sure, at least three of
 * different things. What cannot be a title is told by its last character: most cells are never interpreted.
 */
function isAllTitles(cells: Cells): boolean {
  const fields = new Set<string>();
  let filled = 0;
  for (const cell of cells) if (!isBlank(cell)) filled++;
  let misses = 0;
  for (const cell of cells) {
    if (typeof cell !== 'string' || isBlank(cell)) continue;
    const key = surelyTitled(cell);
    if (key !== null) fields.add(key);
    else if (++misses * 5 > filled) return false;
  }
  return fields.size >= fewestFields;
}

/** The field that a cell's text is the title of; null where it may be something else. */
function surelyTitled(text: string): string | null {
  const bare = text.replace(/\s|[(（].*[)）]|[*:：]/g, '');
  if (hasDigit.test(bare) || !lastOfTitle.test(bare)) return null;
  const best = interpretTitle([text]).find(({ weak, score }) => !weak && score >= leastConfidence);
  return best?.field.key ?? null;
}

/** The header that begins in the row at `place`; null where no ledger does. */
function headerFrom(sheet: SheetSnapshot, place: number): Header | null {
  const row = sheet.origin.row + place;
  // The line above may be the ledger's title.
  let rest = { ...sheet, origin: { ...sheet.origin, row: row - 1 }, values: sheet.values.slice(place - 1) };
  let header = findHeader(rest);
  // The most titles win: those of a third ledger below may be more.
  while (header !== null && header.rows[0]! > row) {
    rest = { ...rest, values: rest.values.slice(0, header.rows[0]! - rest.origin.row) };
    header = findHeader(rest);
  }
  return header?.rows[0] === row && isLedgerHeader(rest, header) ? header : null;
}

/** Most titles are understood for sure; a line of “name: value” pairs has every other one at best. */
function isLedgerHeader(sheet: SheetSnapshot, header: Header): boolean {
  const fields = matchHeaders(sheet, header).columns.filter(
    ({ field, confidence }) => field && confidence >= leastConfidence,
  );
  const telling = fields.filter(({ field }) => field?.subject !== 'common');
  return telling.length >= fewestFields && fields.length * 3 >= header.columns.length * 2;
}

const mostlySame = 0.8;

/** The same titles over the same columns; a title that has moved heads other cells than before. */
function isRepeated(header: Header, before: Header): boolean {
  const titleAt = new Map(before.columns.map((column, at) => [column, plain(before.titles[at]!.join(''))]));
  const titles = new Set(titleAt.values());
  let same = 0;
  for (let at = 0; at < header.columns.length; at++) {
    const title = plain(header.titles[at]!.join(''));
    if (titleAt.get(header.columns[at]!) === title) same++;
    else if (titles.has(title)) return false;
  }
  return same >= header.columns.length * mostlySame;
}

function lowest({ rows }: Header): number {
  return rows[rows.length - 1]!;
}
