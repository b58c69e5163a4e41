import { failAt, type Interruption } from '../host/interruption';
import { isWriting } from '../host/isWriting';
import type { RequestBody } from '../protocol/wire';
import type { Trouble, TroubleState } from './simulation';

type Happening = Pick<Interruption, 'when' | 'act'>;

/** Waits for its sync of the add-in's next command. */
export class PlannedTrouble {
  private syncs = 0;
  private happened: number | null = null;

  constructor(
    private readonly trouble: Trouble,
    /** False until the command has begun from whose first sync is counted. */
    private readonly hasBegun: () => boolean,
    private readonly coAuthorEdits: Happening['act'],
  ) {}

  get state(): TroubleState {
    const { trouble, syncs, happened } = this;
    return { ...trouble, syncs, happened };
  }

  /** To be asked before each sync. */
  at(body: RequestBody): Happening | null {
    if (!this.hasBegun()) return null;
    this.syncs++;
    if (this.happened === null && this.isDue(body)) this.happened = this.syncs;
    else if (this.happened === null || this.trouble.kind !== 'keepsFailing') return null;
    return this.happening();
  }

  private isDue(body: RequestBody): boolean {
    const { sync } = this.trouble;
    return sync === 'firstWriting' ? isWriting(body) : sync === this.syncs;
  }

  private happening(): Happening {
    const { kind } = this.trouble;
    if (kind === 'coAuthorEdits') return { when: 'before', act: this.coAuthorEdits };
    return failAt(1, 'GeneralException', kind === 'breaksOff' ? 'halfWay' : 'before');
  }
}
