import type { Reading } from '../ledger/reading';
import type { Statement } from '../register/register';

/** Ways of leaving a cell of a column that the ledger keeps without an answer. */
const open: ReadonlySet<Reading<unknown>['kind']> = new Set(['empty', 'unknown', 'unreadable', 'state', 'permanent']);

/**
 * Whether the ledger keeps the column and gives no answer in it, so that either may be true.
 * A column that it does not keep is no input: of accidents, listings and the like it then records none.
 */
export function isOpen({ reading, origin }: Statement<unknown>): boolean {
  return origin !== null && open.has(reading.kind);
}
