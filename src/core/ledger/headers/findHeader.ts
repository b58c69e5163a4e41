import type { SheetSnapshot } from '../snapshot';
import { ownCells } from '../grid';
import { type HeaderGrid, headerGrid } from './headerGrid';
import { interpretTitle } from './interpretTitle';
import { matchTitles } from './matchTitles';

/** Where a sheet's header is and what its titles are. */
export interface Header {
  /** 0-based sheet rows, from top to lowest. */
  readonly rows: readonly number[];
  /** The columns that have a title, 0-based sheet columns in order. */
  readonly columns: readonly number[];
  /** The levels of each column's title, from top to lowest, equal neighbours collapsed. */
  readonly titles: readonly (readonly string[])[];
  /** What stands above the header: the sheet's own title lines. */
  readonly above: string;
}

interface Candidate {
  readonly top: number;
  readonly bottom: number;
  readonly score: number;
}

const deepest = 3;
const longestTitle = 60;
/** Wide sheets are recognised by their first columns. */
const columnsTried = 80;
/** A header of fewer understood titles is chance. */
const fewestTitles = 2;
const costOfLevel = 0.3;
/** A banner that costs more of the understanding than this is no part of the header. */
const leastKept = 0.85;

/** The header within the first rows of a sheet, or null when nothing there reads like one. */
export function findHeader(sheet: SheetSnapshot): Header | null {
  const grid = headerGrid(sheet, ownCells(sheet));
  let best: Candidate | null = null;
  for (let bottom = 0; bottom < grid.texts.length; bottom++) {
    if (!mayBeHeader(grid, bottom)) continue;
    for (let top = bottom; top >= 0 && bottom - top < deepest; top--) {
      if (top < bottom && !isBannerRow(grid, top, bottom)) break;
      const score = scoreOf(grid, top, bottom);
      if (score >= fewestTitles - costOfLevel && (best === null || score > best.score)) best = { top, bottom, score };
    }
  }
  if (best === null) return null;
  const bottom = bottomOf(grid, best.bottom);
  return headerAt(grid, topOf(grid, { ...best, bottom }), bottom);
}

/** A row of banners reaches down to the row that its titles are merged with, whether or not that one is understood. */
function bottomOf(grid: HeaderGrid, found: number): number {
  let bottom = found;
  while (bottom + 1 < grid.texts.length && bottom + 1 - found < deepest) {
    const lower = grid.texts[bottom + 1]!;
    const isMergedDown = grid.texts[bottom]!.some((text, column) => text !== '' && lower[column] === text);
    const isBanner = grid.banners.some(
      ({ bottom: end, left, right }) => end === bottom && new Set(lower.slice(left, right + 1)).size > 1,
    );
    if (!isMergedDown || !isBanner || lower.some((text, column) => text !== '' && !grid.isText[bottom + 1]![column]))
      break;
    bottom++;
  }
  return bottom;
}

/** Banner rows belong to the header even where its lowest row is understood without them. */
function topOf(grid: HeaderGrid, { top, bottom, score }: Candidate): number {
  let first = top;
  while (first > 0 && bottom - first + 1 < deepest && isBannerRow(grid, first - 1, bottom)) {
    if (scoreOf(grid, first - 1, bottom) < score * leastKept - costOfLevel) break;
    first--;
  }
  return first;
}

/** At least two different texts, one of them known, and not mostly numbers. */
function mayBeHeader(grid: HeaderGrid, row: number): boolean {
  const texts = new Set<string>();
  let numbers = 0;
  grid.texts[row]!.forEach((text, column) => {
    if (text === '') return;
    if (grid.isText[row]![column]) texts.add(text);
    else numbers++;
  });
  return texts.size >= 2 && numbers <= texts.size;
}

/** The row above belongs to the header when it groups columns of the row below, or shares merged cells with it. */
function isBannerRow(grid: HeaderGrid, row: number, bottom: number): boolean {
  const upper = grid.texts[row]!;
  const lower = grid.texts[row + 1]!;
  const texts = new Set(upper.filter((text) => text !== ''));
  if (texts.size < 2) return false;
  if (upper.some((text, column) => text.length > longestTitle || (text !== '' && !grid.isText[row]![column])))
    return false;
  const shared = upper.some((text, column) => text !== '' && lower[column] === text);
  const merged = grid.banners.some(
    (banner) => banner.top === row && new Set(lower.slice(banner.left, banner.right + 1)).size > 1,
  );
  const lost = upper.some(
    (text, column) =>
      text === '' && column > 0 && upper[column - 1] !== '' && lower[column] !== '' && lower[column - 1] !== '',
  );
  const filled = upper.some((text, column) => text !== '' && lower[column] === '');
  return bottom - row < deepest && (shared || merged || (lost && filled));
}

/** Titles understood, less what speaks against a header. */
function scoreOf(grid: HeaderGrid, top: number, bottom: number): number {
  const titles = titlesOf(grid, top, bottom).slice(0, columnsTried);
  let understood = 0;
  for (const match of matchTitles(titles).titles) if (match.field !== null) understood += match.confidence;
  let against = 0;
  for (let column = 0; column < titles.length; column++) {
    const text = grid.texts[bottom]![column]!;
    if (text !== '' && (!grid.isText[bottom]![column] || text.length > longestTitle)) against++;
  }
  return understood - against * 0.7 - (bottom - top) * costOfLevel;
}

function headerAt(grid: HeaderGrid, top: number, bottom: number): Header {
  const titles = titlesOf(grid, top, bottom);
  const columns = titles.flatMap((parts, column) => (parts.length > 0 ? [column] : []));
  const rows = [];
  for (let row = top; row <= bottom; row++) rows.push(grid.top + row);
  const above = grid.texts.slice(0, top).flatMap((texts) => [...new Set(texts)]);
  return {
    rows,
    columns: columns.map((column) => grid.left + column),
    titles: columns.map((column) => titles[column]!),
    above: above.filter((text) => text !== '').join(' '),
  };
}

/** The levels of every column's title; an empty list where the column has none. */
function titlesOf(grid: HeaderGrid, top: number, bottom: number): string[][] {
  const titles: string[][] = [];
  const width = grid.texts[bottom]!.length;
  for (let column = 0; column < width; column++) titles.push(levelsAt(grid, top, bottom, column));
  return titles;
}

function levelsAt(grid: HeaderGrid, top: number, bottom: number, column: number): string[] {
  const levels: string[] = [];
  for (let row = top; row <= bottom; row++) {
    let text = grid.texts[row]![column]!;
    if (text === '' && row < bottom) text = lostBanner(grid, row, bottom, column);
    if (text !== '' && text !== levels[levels.length - 1]) levels.push(text);
  }
  return levels;
}

/** A banner whose merge was lost stands only over the first of its columns. */
function lostBanner(grid: HeaderGrid, row: number, bottom: number, column: number): string {
  const upper = grid.texts[row]!;
  const lower = grid.texts[bottom]!;
  if (lower[column] === '') return '';
  let at = column;
  while (at > 0 && upper[at] === '') at--;
  const text = upper[at]!;
  const isGroup = text !== '' && lower[at] !== '' && lower[at] !== text;
  const isMerged = grid.banners.some(
    (banner) => banner.top <= row && banner.bottom >= row && banner.left <= at && banner.right >= at,
  );
  return isGroup && !isMerged && !understands(lower[column]!, text) ? text : '';
}

/** A title that is understood by itself and not better under the banner needs none. */
function understands(leaf: string, banner: string): boolean {
  const alone = interpretTitle([leaf])[0];
  return alone?.on.length === 0 && interpretTitle([banner, leaf]).length === 0;
}
