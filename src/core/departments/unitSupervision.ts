import type { Origin } from '../ledger/entry';
import type { Department } from '../regulation/departments';
import type { Source } from '../regulation/inForce';
import type { Text } from '../text';
import type { Supervision } from './supervision';

/** Why a department supervises a unit, put into words when asked: most of them are never shown. */
export interface Why {
  readonly at: Origin | null;
  readonly reason: Text;
}

/** A reason whose cell is found, too, when asked. */
export class LazyWhy implements Why {
  constructor(
    private readonly find: () => Origin | null,
    private readonly say: () => Text,
  ) {}

  get at(): Origin | null {
    return this.find();
  }

  get reason(): Text {
    return this.say();
  }
}

export class UnitSupervision implements Supervision {
  constructor(
    readonly primary: Department,
    readonly others: readonly Department[],
    readonly basis: Supervision['basis'],
    readonly source: Source,
    readonly ambiguous: boolean,
    private readonly why: Why,
  ) {}

  get at(): Origin | null {
    return this.why.at;
  }

  get reason(): Text {
    return this.why.reason;
  }

  /** The same with more departments beside the primary; `doubt`: it might as well be the first of them. */
  beside(more: readonly Department[], doubt = false): UnitSupervision {
    const others: Department[] = [];
    for (const department of doubt ? [...more, ...this.others] : [...this.others, ...more]) {
      if (department !== this.primary && !others.includes(department)) others.push(department);
    }
    return new UnitSupervision(this.primary, others, this.basis, this.source, this.ambiguous || doubt, this.why);
  }
}
