import type { CellValue } from '../ledger/snapshot';
import { boundsOf, type Bounds } from '../rulebook/bounds';
import { boundsWords, isWithin } from '../rulebook/valueFaults';
import type { ReadValue, ValueKind } from './valueKind';

const anyNumber: Bounds = { least: -1_000_000, most: 1_000_000, whole: false };

/** The number at this place of the rule book. */
export function numberKind(path: readonly (string | number)[]): ValueKind {
  const bounds = boundsOf(path) ?? anyNumber;
  return {
    isLong: false,
    allowed: boundsWords(bounds),
    show: (value) => value as number,
    read: (cell) => within(cell, bounds, 1),
  };
}

/** A share of 1, shown in percent; a cell formatted as percent holds the share itself. */
export function percentKind(path: readonly (string | number)[]): ValueKind {
  const share = boundsOf(path) ?? { least: 0, most: 1, whole: false };
  const bounds = { least: share.least * 100, most: share.most * 100, whole: false };
  return {
    isLong: false,
    allowed: boundsWords(bounds),
    show: (value) => rounded((value as number) * 100),
    read: (cell) => {
      const number = numberIn(cell);
      if (number !== null && isWithin(number, share)) return { value: number };
      return within(cell, bounds, 100);
    },
  };
}

function within(cell: CellValue, bounds: Bounds, per: number): ReadValue {
  const number = numberIn(cell);
  return number === null || !isWithin(number, bounds)
    ? { fault: boundsWords(bounds) }
    : { value: per === 1 ? number : rounded(number / per) };
}

/** A number, also one that stands as text (full-width digits too); null for anything else. */
export function numberIn(cell: CellValue): number | null {
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'string') return null;
  const text = cell.normalize('NFKC').trim();
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : null;
}

/** Without the last digits that binary fractions leave behind. */
function rounded(number: number): number {
  return Number(number.toPrecision(12));
}
