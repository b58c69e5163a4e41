import { isBlank } from '../grid';
import type { CellValue, SheetSnapshot } from '../snapshot';
import { findHeader, type Header } from './findHeader';
import { matchHeaders } from './matchHeaders';

/** A header names several things that no row of data names. */
const fewestFields = 3;
const leastConfidence = 0.85;
const longestTitle = 25;
/** Candidates that are looked at closely on one sheet; real sheets have one or two. */
const mostTried = 20;

/** All headers of a sheet from top to bottom, its first and those of other ledgers below it; a repeated one does not count. */
export function headersOf(sheet: SheetSnapshot): Header[] {
  const best = findHeader(sheet);
  if (best === null) return [];
  const headers = [...headersAbove(sheet, best), best];
  let tried = 0;
  let current = best;
  for (let at = lowest(best) + 2 - sheet.origin.row; at < sheet.values.length && tried < mostTried; at++) {
    if (!mayBegin(sheet.values[at]!) || !isSparse(sheet.values[at - 1]!)) continue;
    tried++;
    const below = headerFrom(sheet, at);
    if (below === null || isRepeated(below, current)) continue;
    headers.push(below);
    current = below;
    at = lowest(below) - sheet.origin.row;
  }
  return headers;
}

/** A short ledger above one with more titles: the most titles win the first search. */
function headersAbove(sheet: SheetSnapshot, below: Header): Header[] {
  const end = below.rows[0]! - sheet.origin.row;
  const rest = { ...sheet, values: sheet.values.slice(0, end) };
  const header = findHeader(rest);
  if (header === null || !isLedgerHeader(rest, header) || isRepeated(below, header)) return [];
  return lowest(header) + 1 < below.rows[0]! ? [...headersAbove(sheet, header), header] : [];
}

/** Ledgers side by side under one header row: the first title comes again, and nothing right of it is new. */
export function sideBySide(header: Header): Header[] {
  const titles = header.titles.map((levels) => levels.join('>'));
  const again = titles.indexOf(titles[0]!, 1);
  const right = titles.slice(again);
  const left = new Set(titles.slice(0, again));
  if (again < 0 || right.length < fewestFields || !right.every((title) => left.has(title))) return [header];
  const part = (from: number, to?: number): Header => ({
    ...header,
    columns: header.columns.slice(from, to),
    titles: header.titles.slice(from, to),
  });
  return [part(0, again), ...sideBySide(part(again))];
}

/** Only short texts, and several: most rows of data are told from a header by their first cells. */
function mayBegin(cells: readonly CellValue[]): boolean {
  let texts = 0;
  for (const cell of cells) {
    if (cell === null || cell === '') continue;
    if (typeof cell !== 'string' || cell.length > longestTitle) return false;
    texts++;
  }
  return texts >= fewestFields;
}

/** Blank, or a title alone: another ledger does not begin in the middle of one. */
function isSparse(cells: readonly CellValue[]): boolean {
  let filled = 0;
  for (const cell of cells) if (!isBlank(cell) && ++filled > 1) return false;
  return true;
}

/** The header that begins in the row at `place`; null where no ledger does. */
function headerFrom(sheet: SheetSnapshot, place: number): Header | null {
  const row = sheet.origin.row + place;
  // The line above may be the ledger's title.
  const rest = { ...sheet, origin: { ...sheet.origin, row: row - 1 }, values: sheet.values.slice(place - 1) };
  const header = findHeader(rest);
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

function isRepeated(header: Header, before: Header): boolean {
  const known = new Set(before.titles.map((levels) => levels.at(-1)));
  const repeated = header.titles.filter((levels) => known.has(levels.at(-1)));
  return repeated.length * 2 > header.titles.length && sameColumns(header, before);
}

function sameColumns(one: Header, other: Header): boolean {
  return one.columns[0] === other.columns[0];
}

function lowest({ rows }: Header): number {
  return rows[rows.length - 1]!;
}
