import {
  type Analysis,
  type AnalysisOutcome,
  type AnalysisRequest,
  type Stage,
  unexpected,
  type WorkerMessage,
} from './analysis';

/** The part of a Web Worker that is used here. */
export interface WorkerLike {
  onmessage: ((event: MessageEvent<WorkerMessage>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(request: AnalysisRequest): void;
  terminate(): void;
}

/** Keeps one worker, so that a second question about the same file need not read it again. */
export class WorkerAnalysis implements Analysis {
  private worker: WorkerLike | null = null;
  private settle: ((outcome: AnalysisOutcome) => void) | null = null;

  constructor(private readonly createWorker: () => WorkerLike) {}

  ask(request: AnalysisRequest, onStage: (stage: Stage) => void): Promise<AnalysisOutcome> {
    if (this.settle !== null) this.cancel();
    return new Promise((resolve) => {
      this.settle = resolve;
      try {
        const worker = (this.worker ??= this.createWorker());
        worker.onmessage = ({ data }) => {
          if (data.kind === 'stage') onStage(data.stage);
          else this.finish(data);
        };
        worker.onerror = () => {
          this.abandon({ kind: 'refused', text: unexpected });
        };
        worker.postMessage(request);
      } catch {
        this.abandon({ kind: 'refused', text: unexpected });
      }
    });
  }

  /** The work is one long calculation, so it ends only with its worker. */
  cancel(): void {
    this.abandon({ kind: 'cancelled' });
  }

  private abandon(outcome: AnalysisOutcome): void {
    this.worker?.terminate();
    this.worker = null;
    this.finish(outcome);
  }

  private finish(outcome: AnalysisOutcome): void {
    this.settle?.(outcome);
    this.settle = null;
  }
}
