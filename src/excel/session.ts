import type { PortStage, Watch } from '../port/workbookPort';
import type { OfficeNamespaces } from './office';
import { refusal } from './refusals';
import { refusalFor } from './refusalFor';
import { aTurn } from './turns';
import { NotOneUndo } from './undoGroup';

/** Excel answers a small question at once, unless a cell is being edited. */
const patience = 1000;

export interface RunOptions {
  /** All that is done becomes one step of Excel's own undo (ExcelApi 1.20); what cannot be undone fails then. */
  readonly asOneUndo?: boolean;
}

/**
 * One work on the open workbook, sync by sync. Rejects with a `PortRefusal`. While a cell is being edited Excel keeps
 * the first sync waiting, and the user is told after a second.
 */
export function inExcel<T>(
  { Excel }: OfficeNamespaces,
  watch: Watch,
  stage: PortStage,
  work: (session: Session) => Promise<T>,
  { asOneUndo = false }: RunOptions = {},
): Promise<T> {
  return new Promise((resolve, reject) => {
    const fail = (error: unknown): void => {
      reject(error instanceof NotOneUndo ? error : refusalFor(error));
    };
    if (watch.signal.aborted) fail(refusal('cancelled'));
    else {
      const options = { delayForCellEdit: true, ...(asOneUndo && { mergeUndoGroup: true }) };
      Excel.run(options, (context) => work(new Session(context, watch, stage, fail, asOneUndo))).then(resolve, fail);
    }
  });
}

export class Session {
  private isFirst = true;

  constructor(
    readonly context: Excel.RequestContext,
    private readonly watch: Watch,
    private readonly stage: PortStage,
    /** Ends the work for the caller while Excel still keeps it waiting. */
    private readonly abandon: (error: unknown) => void,
    readonly isOneUndo: boolean,
  ) {}

  progress(share: number | null): void {
    this.watch.progress(this.stage, share);
  }

  /** A sync that only reads: given up at once when the user stops. */
  async read(): Promise<void> {
    this.stopIfAborted();
    const stop = (): void => {
      this.abandon(refusal('cancelled'));
    };
    this.watch.signal.addEventListener('abort', stop, { once: true });
    const waiting = this.isFirst
      ? setTimeout(() => {
          this.watch.progress('waitingForCell', null);
        }, patience)
      : null;
    try {
      await this.context.sync();
    } finally {
      if (waiting !== null) clearTimeout(waiting);
      this.watch.signal.removeEventListener('abort', stop);
      this.isFirst = false;
    }
    await aTurn();
    this.stopIfAborted();
  }

  /** A sync that writes: the user may stop before it, not in it. */
  async write(): Promise<void> {
    this.stopIfAborted();
    await this.send();
  }

  /** A sync that cannot be stopped: what is queued must go out, or it would go with the next one. */
  async send(): Promise<void> {
    await this.context.sync();
    // The answer was taken in just now, which may have taken its time.
    await aTurn();
  }

  stopIfAborted(): void {
    if (this.watch.signal.aborted) throw refusal('cancelled');
  }
}
