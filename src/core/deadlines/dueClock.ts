import type { Day } from '../dates/day';
import { formatDate, type LedgerDate } from '../dates/ledgerDate';
import type { Entry, Origin } from '../ledger/entry';
import type { Field } from '../ledger/field';
import type { Source } from '../regulation/inForce';
import { fill, type Text } from '../text';
import type { Clock, ClockKind, ClockStatus } from './clock';
import type { DueState } from './dueState';

/** How a due date was found: fills the sentence and names the rule. Shared by all clocks of a kind. */
export interface Ground {
  readonly basis: 'printed' | 'computed' | 'extended';
  readonly confidence: 'high' | 'low';
  /** With holes {due} (the due date) and {base} (the date counted from). */
  readonly words: Text;
  /** Null where the ledger itself is the ground. */
  readonly source: Source | null;
}

/** The cell that decided, looked up only when somebody asks. */
export interface Cell {
  readonly origin: Origin | null;
}

/** A cell of a ledger row. */
export class EntryCell implements Cell {
  constructor(
    private readonly entry: Entry,
    private readonly field: Field,
  ) {}

  get origin(): Origin {
    return this.entry.at(this.field);
  }
}

/** A deadline with a date. Its sentence is made when asked for. */
export class DueClock implements Clock {
  readonly status: ClockStatus;

  constructor(
    readonly kind: ClockKind,
    private readonly state: DueState,
    readonly ground: Ground,
    private readonly cell: Cell,
    private readonly base: LedgerDate | null,
  ) {
    this.status = state.status;
  }

  /** The same deadline under another kind. */
  as(kind: ClockKind): DueClock {
    return new DueClock(kind, this.state, this.ground, this.cell, this.base);
  }

  get due(): LedgerDate {
    return this.state.due;
  }

  get applyBy(): Day | null {
    return this.state.applyBy;
  }

  get daysLeft(): number {
    return this.state.daysLeft;
  }

  get basis(): 'printed' | 'computed' | 'extended' {
    return this.ground.basis;
  }

  get confidence(): 'high' | 'low' {
    return this.ground.confidence;
  }

  get source(): Source | null {
    return this.ground.source;
  }

  get at(): Origin | null {
    return this.cell.origin;
  }

  get reason(): Text {
    const data = { due: formatDate(this.due), base: this.base === null ? '' : formatDate(this.base) };
    return { zh: fill(this.ground.words.zh, data), en: fill(this.ground.words.en, data) };
  }
}
