import type { Later } from '../office';
import { isAboutPrinting, isTooMuch } from '../refusalFor';
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

/** How a write is tried: with requests of at most so many bytes, with or without the set-up of pages for print. */
export interface Attempt {
  readonly limit: number;
  readonly withPages: boolean;
}

/** Tries again in smaller requests where one was too much, and without pages where there is no printer to ask. */
export async function withAttempts(work: (attempt: Attempt) => Promise<void>): Promise<void> {
  const limits: number[] = [...writeLimits];
  let limit = limits.shift()!;
  for (let withPages = true; ;) {
    try {
      await work({ limit, withPages });
      return;
    } catch (error) {
      const smaller = isTooMuch(error) ? limits.shift() : undefined;
      if (smaller !== undefined) limit = smaller;
      else if (withPages && isAboutPrinting(error)) withPages = false;
      else throw error;
    }
  }
}
