import type { Later } from '../office';
import { isTooMuch } from '../refusalFor';
import type { Session } from '../session';

/** A piece of work on the workbook that is never cut in two. */
export interface Step {
  /** Of the request and of what it reads back. */
  readonly bytes: number;
  /** Queues it; what it returns looks, after the sync, whether Excel has done it, and throws if not. */
  run(context: Excel.RequestContext): Later<void> | undefined;
}

/** Most bytes of one request, the first that Excel on the web takes; less when it says it is too much. */
export const writeLimits = [4_400_000, 1_500_000, 300_000] as const;

/** Does the steps in order, as many in one sync as the limit allows. */
export async function runSteps(
  session: Session,
  steps: readonly Step[],
  limit: number,
  sync: () => Promise<void>,
  done: (share: number) => void,
): Promise<void> {
  const { application } = session.context.workbook;
  for (let at = 0; at < steps.length;) {
    let end = at;
    let bytes = 0;
    do bytes += steps[end++]!.bytes;
    while (end < steps.length && bytes + steps[end]!.bytes <= limit);
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    const checks = steps.slice(at, end).map((step) => step.run(session.context));
    await sync();
    for (const check of checks) check?.();
    at = end;
    done(at / steps.length);
  }
}

/** The limits to try one after the other: a request that was too much is tried again in smaller ones. */
export async function withSmallerRequests(work: (limit: number) => Promise<void>): Promise<void> {
  for (const [i, limit] of writeLimits.entries()) {
    try {
      await work(limit);
      return;
    } catch (error) {
      if (!isTooMuch(error) || i === writeLimits.length - 1) throw error;
    }
  }
}
