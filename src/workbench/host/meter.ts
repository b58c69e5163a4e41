import type { RequestBody } from '../protocol/wire';
import { isChange } from './isChange';

/** What the add-in has sent and got, sync by sync; the cleanups that Excel.run sends by itself are counted apart. */
export class Meter {
  readonly syncs: SyncRecord[] = [];
  cleanups = 0;
  /** What `suspend…UntilNextSync` has switched off in the sync that is running. */
  readonly suspended = new Set<'calculation' | 'screen'>();
  private cells = 0;

  get actions(): number {
    return this.syncs.reduce((sum, sync) => sum + sync.actions, 0);
  }

  /** Bytes of the largest message either way. */
  get largestMessage(): number {
    return this.syncs.reduce((most, { bytesIn, bytesOut }) => Math.max(most, bytesIn, bytesOut), 0);
  }

  get cellsWritten(): number {
    return this.syncs.reduce((sum, sync) => sum + sync.cellsWritten, 0);
  }

  countWritten(cells: number): void {
    this.cells += cells;
  }

  record({ Actions }: RequestBody, bytesIn: number, bytesOut: number, error: string | null): void {
    const changes = Actions.filter(isChange).length;
    const suspended = [...this.suspended];
    this.syncs.push({
      actions: Actions.length,
      changes,
      bytesIn,
      bytesOut,
      error,
      cellsWritten: this.cells,
      suspended,
    });
    this.cells = 0;
  }

  clear(): void {
    this.syncs.length = 0;
    this.cleanups = 0;
  }
}

export interface SyncRecord {
  readonly actions: number;
  /** Those of them that set a property or call a method: the points at which an interruption can come. */
  readonly changes: number;
  /** UTF-8 bytes of the add-in's message, and of the answer. */
  readonly bytesIn: number;
  readonly bytesOut: number;
  /** Code of the error that ended it. */
  readonly error: string | null;
  readonly cellsWritten: number;
  readonly suspended: readonly ('calculation' | 'screen')[];
}
