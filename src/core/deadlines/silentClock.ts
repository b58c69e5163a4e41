import type { LedgerDate } from '../dates/ledgerDate';
import type { Origin } from '../ledger/entry';
import type { Source } from '../regulation/inForce';
import type { Text } from '../text';
import type { Clock, ClockKind } from './clock';
import type { Cell } from './dueClock';

/**
 * A deadline that is not running (notApplicable) or not known. `due` is given only where the next date of a
 * fixed schedule is known and what came before it is not.
 */
export class SilentClock implements Clock {
  readonly applyBy = null;
  readonly daysLeft = null;

  constructor(
    readonly kind: ClockKind,
    readonly status: 'unknown' | 'notApplicable',
    readonly reason: Text,
    readonly source: Source | null,
    private readonly cell: Cell | null,
    readonly due: LedgerDate | null = null,
  ) {}

  get basis(): 'computed' | null {
    return this.due === null ? null : 'computed';
  }

  get confidence(): 'high' | 'low' {
    return this.status === 'unknown' ? 'low' : 'high';
  }

  get at(): Origin | null {
    return this.cell?.origin ?? null;
  }
}
