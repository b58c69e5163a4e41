import type { Origin } from '../ledger/entry';
import type { Department } from '../regulation/departments';
import type { Source } from '../regulation/inForce';
import type { Text } from '../text';
import type { Supervision } from './supervision';

/** A unit's supervision whose sentence is made when asked for: most of them are never shown. */
export class UnitSupervision implements Supervision {
  readonly ambiguous: boolean;

  constructor(
    readonly primary: Department,
    readonly others: readonly Department[],
    readonly basis: Supervision['basis'],
    readonly at: Origin | null,
    readonly source: Source,
    private readonly why: { readonly ambiguous: boolean; readonly reason: () => Text },
  ) {
    this.ambiguous = why.ambiguous;
  }

  get reason(): Text {
    return this.why.reason();
  }

  /** The same with more departments beside the primary; `doubt`: it might as well be the first of them. */
  beside(more: readonly Department[], doubt = false): UnitSupervision {
    const joined = doubt ? [...more, ...this.others] : [...this.others, ...more];
    const others = [...new Set(joined)].filter((department) => department !== this.primary);
    const why = { ambiguous: this.ambiguous || doubt, reason: this.why.reason };
    return new UnitSupervision(this.primary, others, this.basis, this.at, this.source, why);
  }
}
