import type { Argument } from '../core';
import type { GivenArgument } from './readArguments';

/** Says of references, in their order, which of their cells are blank. */
export type AskBlanks = (addresses: readonly string[]) => Promise<readonly BlankCells[]>;

/** By row and column of the reference: true for a blank cell. */
export type BlankCells = readonly (readonly boolean[])[];

/**
 * Excel hands a blank cell of a range over as 0 on most computers. A 0 that nobody wrote would be read as a count, a
 * score or a day: where an argument holds one, the cells themselves are asked. Where Excel does not tell which cells an
 * argument comes from, a 0 counts as blank: what is not known is never taken for a figure.
 */
export function withoutBlankZeros(
  given: readonly GivenArgument[],
  ask: AskBlanks | null,
): readonly Argument[] | Promise<readonly Argument[]> {
  const doubtful = given.filter(({ cells, address }) => address !== null && address !== '' && holdsZero(cells));
  if (doubtful.length === 0 || ask === null) return given.map((one) => settled(one, null));
  return ask(doubtful.map(({ address }) => address!)).then((blanks) =>
    given.map((one) => settled(one, blanks[doubtful.indexOf(one)] ?? null)),
  );
}

function settled({ cells, address }: GivenArgument, blanks: BlankCells | null): Argument {
  if (cells === null || address === '' || !holdsZero(cells)) return cells;
  return cells.map((row, at) =>
    row.map((cell, column) => (cell === 0 && (blanks?.[at]?.[column] ?? true) ? null : cell)),
  );
}

function holdsZero(cells: Argument): boolean {
  return cells?.some((row) => row.includes(0)) === true;
}
