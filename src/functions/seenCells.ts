import type { Area, Argument, CellValue } from '../core';
import type { Engine } from './loadEngine';
import type { GivenArgument } from './readArguments';

/** What a function is not told of the cells that it reads. */
export interface SeenCells {
  /** By row and column of the reference: true for a blank cell. */
  readonly blanks: readonly (readonly boolean[])[];
  /** Number formats. */
  readonly formats: readonly (readonly string[])[];
  /** Merged areas, counted from its first cell. */
  readonly merges: readonly Area[];
}

/** Looks at references, in their order. */
export type SeeCells = (addresses: readonly string[]) => Promise<readonly SeenCells[]>;

/**
 * Excel hands a blank cell of a range over as 0 on most computers, a date that is shown as a month as the serial of a day
 * that nobody wrote, and of merged cells all but the first as blank. Arguments that hold such cells have to be looked at.
 */
export function mustBeSeen({ cells, address }: GivenArgument): boolean {
  if (address === null || address === '' || cells === null) return false;
  const mayBeMerged = cells[0]!.length > 1;
  return holds(cells, (cell) => cell === 0 || isSerial(cell) || (mayBeMerged && cell === null));
}

/** Whether an argument holds a 0 that may be a blank cell. */
export function isDoubtful({ cells, address }: GivenArgument): boolean {
  return address !== '' && holds(cells, (cell) => cell === 0);
}

/**
 * The argument as its cells are seen. Where Excel does not tell which cells it comes from, a 0 counts as blank: what is
 * not known is never taken for a figure.
 */
export function asSeen(
  { cells, address }: GivenArgument,
  seen: SeenCells | null,
  dateSystem: 1900 | 1904,
  { monthShown }: Engine,
): Argument {
  if (cells === null || address === '') return cells;
  return cells.map((row, at) =>
    row.map((cell, column) => {
      if (cell === 0) return (seen?.blanks[at]?.[column] ?? true) ? null : cell;
      const format = seen?.formats[at]?.[column];
      return format !== undefined && isSerial(cell) ? (monthShown(cell, format, dateSystem) ?? cell) : cell;
    }),
  );
}

function holds(cells: Argument, test: (cell: CellValue) => boolean): boolean {
  return cells?.some((row) => row.some(test)) === true;
}

/** The serials of ledgers; below them are years and counts. */
function isSerial(cell: CellValue): cell is number {
  return typeof cell === 'number' && cell >= 2101 && cell < 100_000;
}
