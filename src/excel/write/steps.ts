import type { Later } from '../office';
import { isAboutPrinting, isTooMuch } from '../refusalFor';
import type { Session } from '../session';
import { aTurn, Stretch } from '../turns';

/** A piece of work on the workbook that is never cut in two. */
export interface Step {
  /** Of the request and of what it reads back. What takes long to prepare is prepared here, once. */
  bytes(): number;
  /** Queues it; what it returns looks, after the sync, whether Excel has done it, and throws if not. */
  run(context: Excel.RequestContext): Later<void> | undefined;
}

/** Most bytes of one request, the first that Excel on the web takes; less when it says it is too much. */
export const writeLimits = [4_400_000, 1_500_000, 300_000] as const;

/**
 * Does the steps in order, as many in one sync as the limit allows, and lets the page have its turns. `begin` is asked
 * before anything of a sync is queued, and throws where the work is to end there: what is queued is sent.
 */
export async function runSteps(
  session: Session,
  steps: readonly Step[],
  limit: number,
  begin: () => void,
  done: (share: number) => void,
): Promise<void> {
  const { application } = session.context.workbook;
  const stretch = new Stretch();
  for (let at = 0; at < steps.length;) {
    const batch = await nextBatch(steps, at, limit, stretch);
    begin();
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    const checks: (Later<void> | undefined)[] = [];
    for (const step of batch) {
      checks.push(step.run(session.context));
      await stretch.breathe();
    }
    await aTurn();
    await session.send();
    for (const check of checks) {
      check?.();
      await stretch.breathe();
    }
    at += batch.length;
    done(at / steps.length);
  }
}

/** Prepared, with nothing of it queued. */
async function nextBatch(steps: readonly Step[], at: number, limit: number, stretch: Stretch): Promise<Step[]> {
  const batch: Step[] = [];
  for (let bytes = 0; at < steps.length; at++) {
    const step = steps[at]!;
    bytes += step.bytes();
    if (batch.length > 0 && bytes > limit) break;
    batch.push(step);
    await stretch.breathe();
  }
  return batch;
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
