import type { FromDesk, ToDesk } from './deskMessages';
import type { WorkerLike } from './workerDesk';

/** As `deskInPage` has it. */
export interface DeskInPage {
  readonly openDesk: (send: (message: FromDesk) => void) => (message: ToDesk) => Promise<void>;
}

/**
 * The worker, or, where the browser does not let the page start one (as where it was opened from disk), what answers
 * the same messages in the page itself: slower to the hand, but not without an answer.
 */
export function workerOrPage(start: () => WorkerLike, load: () => Promise<DeskInPage>): WorkerLike {
  try {
    return start();
  } catch {
    return new PageWorker(load);
  }
}

/** Between two messages the page handles what has come meanwhile, and may be ended. */
class PageWorker implements WorkerLike {
  onmessage: WorkerLike['onmessage'] = null;
  onerror: WorkerLike['onerror'] = null;
  private isEnded = false;
  private readonly receive: Promise<(message: ToDesk) => Promise<void>>;
  private last: Promise<void>;

  constructor(load: () => Promise<DeskInPage>) {
    this.receive = load().then(({ openDesk }) =>
      openDesk((message) => {
        this.send(message);
      }),
    );
    this.last = this.receive.then(
      () => undefined,
      () => {
        this.fail();
      },
    );
  }

  postMessage(message: ToDesk): void {
    this.last = this.last.then(async () => {
      await aMoment();
      if (!this.isEnded) void (await this.receive)(message);
    });
  }

  terminate(): void {
    this.isEnded = true;
  }

  private send(data: FromDesk): void {
    if (!this.isEnded) this.onmessage?.({ data } as MessageEvent<FromDesk>);
  }

  private fail(): void {
    if (this.isEnded) return;
    this.isEnded = true;
    this.onerror?.({ type: 'error' } as ErrorEvent);
  }
}

/** Also lets the page show that work has begun. */
function aMoment(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
