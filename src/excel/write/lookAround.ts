import { columnLetters, type Area, type HighlightRule } from '../../core';
import { knows } from '../office';
import type { FormatHead } from '../read/extents';
import type { Piece } from '../read/readPieces';
import { contains, rangeOf } from '../reference';
import { blockArea, columnBlocks } from './drawColumns';
import { askLook, hasFill, type SeenLook } from './looks';
import type { ColumnMemory } from './memory';
import { askRule, isOwnFormula } from './ownFormats';
import { columnArea, type SheetPlan } from './plan';
import { sheetPiece } from './sheetPiece';

/** What stands at and beside the places to be written, just before. */
export interface FoundSheet {
  readonly plan: SheetPlan;
  isFiltered: boolean;
  /** A place a result column. */
  readonly places: FoundPlace[];
  readonly columns: ColumnMemory[];
  /** Ours, in Excel's order of ids. */
  readonly rules: { readonly id: string; readonly rule: HighlightRule }[];
  /** By the first column of a block: how the cells to its left look. */
  readonly neighbours: Map<number, { readonly header: SeenLook | null; readonly body: SeenLook | null }>;
}

export interface FoundPlace {
  readonly area: Area;
  readonly areRowsHidden: boolean | null;
  readonly width: number | null;
  readonly isHidden: boolean;
  readonly look: SeenLook | null;
  /** A cell with content of the user's. */
  taken: string | null;
}

const smallBytes = 2500;
const bandRows = 2000;
/** Of a number format, and of the brackets around both. */
const formatBytes = 20;

/**
 * Questions about one of the user's sheets; `formats` are its conditional formats as read, `bytesOf` says how long the
 * cells of an area were on average, as JSON.
 */
export function lookAround(
  plan: SheetPlan,
  formats: readonly FormatHead[],
  bytesOf: (area: Area) => number,
  canSpill: boolean,
): { readonly found: FoundSheet; readonly pieces: readonly Piece[] } {
  const found: FoundSheet = {
    plan,
    isFiltered: false,
    places: [],
    columns: [],
    rules: [],
    neighbours: new Map(),
  };
  const own = plan.highlight ? formats.filter(({ formula }) => isOwnFormula(formula)) : [];
  const areas = [...plan.columns.map(columnArea), ...plan.replaced];
  const pieces = [
    sheetPiece(plan.head, smallBytes, (sheet) => {
      const filter = sheet.autoFilter.load('isDataFiltered');
      return () => void (found.isFiltered ||= filter.isDataFiltered);
    }),
    ...own.map(({ id, formula }) =>
      sheetPiece(plan.head, smallBytes, (sheet) => {
        const rule = askRule(sheet, id, formula);
        return () => void found.rules.push({ id, rule: rule() });
      }),
    ),
    ...distinct(areas).flatMap((area) => placePieces(plan, area, found)),
    ...plan.replaced.flatMap((area) => columnPieces(plan, area, bytesOf(area), found, canSpill)),
    ...columnBlocks(plan.columns).flatMap((block) => neighbourPieces(plan, blockArea(block), found)),
  ];
  return { found, pieces };
}

function distinct(areas: readonly Area[]): Area[] {
  return [...new Map(areas.map((area) => [JSON.stringify([area.top, area.left, area.bottom]), area])).values()];
}

/** How the place looks and whether it is free: our own earlier column there does not count. */
function placePieces(plan: SheetPlan, area: Area, found: FoundSheet): Piece[] {
  let place: FoundPlace | null = null;
  const isOurs = plan.replaced.some(
    (own) => own.left === area.left && own.top <= area.top && area.bottom <= own.bottom,
  );
  const first = sheetPiece(plan.head, smallBytes, (sheet) => {
    const range = rangeOf(sheet, area).load('rowHidden,columnHidden,format/columnWidth,format/useStandardWidth');
    const look = askLook(range);
    return () => {
      const seen = look();
      place = {
        area,
        areRowsHidden: range.rowHidden as boolean | null,
        width: range.format.useStandardWidth ? null : range.format.columnWidth,
        isHidden: range.columnHidden,
        look: !isOurs && (hasFill(seen) || seen.borders.length > 0) ? seen : null,
        taken: null,
      };
      found.places.push(place);
    };
  });
  if (isOurs) return [first];
  const content = bands(area).map((band) =>
    sheetPiece(plan.head, (band.bottom - band.top + 1) * 10, (sheet) => {
      // A spilled cell has a value without a formula, and an empty text of a formula is content too.
      const range = rangeOf(sheet, band).load('formulas,values');
      return () => {
        const cell = takenCell(band, [range.formulas, range.values], plan.replaced);
        if (place) place.taken ??= cell;
      };
    }),
  );
  return [first, ...content];
}

function bands(area: Area): Area[] {
  const found: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += bandRows) {
    found.push({ ...area, top, bottom: Math.min(area.bottom, top + bandRows - 1) });
  }
  return found;
}

function takenCell(area: Area, grids: readonly unknown[][][], own: readonly Area[]): string | null {
  for (let row = area.top; row <= area.bottom; row++) {
    for (const grid of grids) {
      const value = grid[row - area.top]?.[0];
      if (value === '' || own.some((one) => contains(one, row, area.left))) continue;
      return columnLetters(area.left) + String(row + 1);
    }
  }
  return null;
}

/** One of our earlier columns, to be put back if need be. */
function columnPieces(plan: SheetPlan, area: Area, cellBytes: number, found: FoundSheet, canSpill: boolean): Piece[] {
  const formulas: unknown[][] = [];
  const formats: unknown[][] = [];
  const filled = { last: -1 };
  const looks = sheetPiece(plan.head, smallBytes, (sheet) => {
    const first = area.bottom > area.top ? sheet.getCell(area.top + 1, area.left) : null;
    const spill =
      first && knows(first, 'getSpillingToRangeOrNullObject') && canSpill
        ? first.getSpillingToRangeOrNullObject().load('rowIndex,columnIndex,rowCount,columnCount')
        : null;
    const header = askLook(rangeOf(sheet, { ...area, bottom: area.top }));
    const body = area.bottom > area.top ? askLook(rangeOf(sheet, { ...area, top: area.top + 1 })) : null;
    return () => {
      // What a formula fills is no content of its own: put back as one, it would block the formula.
      if (spill && !spill.isNullObject) filled.last = spill.rowIndex + spill.rowCount - 1;
      found.columns.push({ area, formulas, formats, header: header(), body: body?.() ?? null });
    };
  });
  const content = bands(area).map((band) =>
    sheetPiece(plan.head, (band.bottom - band.top + 1) * (cellBytes + formatBytes), (sheet) => {
      const range = rangeOf(sheet, band).load('formulas,numberFormat');
      return () => {
        for (const [i, row] of (range.formulas as unknown[][]).entries()) {
          const at = band.top + i;
          formulas[at - area.top] = at > area.top + 1 && at <= filled.last ? row.map(() => '') : row;
          formats[band.top - area.top + i] = (range.numberFormat as unknown[][])[i]!;
        }
      };
    }),
  );
  return [looks, ...content];
}

/** Results look like one more column of the ledger: by the cells to their left. */
function neighbourPieces(plan: SheetPlan, { top, left, bottom }: Area, found: FoundSheet): Piece[] {
  if (left === 0) return [];
  const cell = (row: number): Area => ({ top: row, left: left - 1, bottom: row, right: left - 1 });
  return [
    sheetPiece(plan.head, smallBytes, (sheet) => {
      const header = askLook(rangeOf(sheet, cell(top)));
      const body = bottom > top ? askLook(rangeOf(sheet, cell(top + 1))) : null;
      return () => void found.neighbours.set(left, { header: header(), body: body?.() ?? null });
    }),
  ];
}
