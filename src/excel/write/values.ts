import type { RefusalReason } from '../../port/portRefusal';
import type { Later } from '../office';
import { refusal } from '../refusals';

/**
 * Looks, after the sync, whether the cells hold what was written; null cells were left alone. By their values, or where
 * formulas were written by these.
 */
export function askBack(
  range: Excel.Range,
  member: 'values' | 'formulas',
  written: readonly (readonly unknown[])[],
  otherwise: { readonly reason: RefusalReason; readonly sheet: string },
): Later<void> {
  range.load(member);
  return () => {
    const found = range[member] as unknown[][] | null;
    written.forEach((row, i) => {
      row.forEach((value, j) => {
        if (value === null || isWritten(value, found?.[i]?.[j])) return;
        throw refusal(otherwise.reason, { sheet: otherwise.sheet, place: '' });
      });
    });
  };
}

/** A formula comes back in Excel's own spelling; text without the apostrophe that keeps it one. */
function isWritten(written: unknown, found: unknown): boolean {
  if (written === found) return true;
  if (typeof written === 'number') return isClose(written, Number(found));
  if (typeof written !== 'string') return false;
  if (written.startsWith("'")) return found === written.slice(1);
  return written.startsWith('=') && typeof found === 'string' && isSameFormula(written, found);
}

/** Excel changes quotes, blanks and signs, and other programs put words before the name of a function. */
export function isSameFormula(a: string, b: string): boolean {
  return a.startsWith('=') && b.startsWith('=') && partsOf(a) === partsOf(b);
}

function partsOf(formula: string): string {
  const plain = formula.toLowerCase().replace(/_xl[a-z]+[._]/g, '');
  return (plain.match(/[\p{L}\p{N}_.]+/gu) ?? []).join(' ');
}

/** Excel keeps 15 digits. */
function isClose(written: number, found: number): boolean {
  return Math.abs(written - found) <= Math.abs(written) * 1e-12;
}
