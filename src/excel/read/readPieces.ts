import type { Session } from '../session';
import { isTooMuch } from '../refusalFor';
import type { Later } from '../office';
import { Stretch } from '../turns';

/** A part of what is to be read, small enough for one answer. */
export interface Piece {
  /** Bytes that the answer will take, as far as is known by now. */
  bytes(): number;
  /** Asks for it; what it returns takes it in, and says false when Excel gave nothing for too much. */
  ask(context: Excel.RequestContext): Later<boolean>;
  /** Two smaller ones; null for what cannot be cut. */
  halves(): readonly [Piece, Piece] | null;
}

/** Excel on the web answers 5 MB at most. */
const usualLimit = 4_600_000;
const lowestLimit = 100_000;

/** Reads all pieces in as few syncs as their bytes allow; cuts them where Excel says it is too much. */
export async function readPieces(
  session: Session,
  pieces: readonly Piece[],
  arrived: (share: number) => void,
): Promise<void> {
  const waiting = [...pieces].reverse();
  let limit = usualLimit;
  let done = 0;
  while (waiting.length > 0) {
    const taken = take(waiting, limit);
    if (await isAnswered(session, taken)) {
      done += taken.length;
      arrived(done / (done + waiting.length));
      continue;
    }
    if (limit <= lowestLimit) throw tooMuch();
    limit /= 2;
    for (const piece of taken.reverse()) waiting.push(...[...(piece.halves() ?? [piece])].reverse());
  }
}

function take(waiting: Piece[], limit: number): Piece[] {
  const taken: Piece[] = [];
  let bytes = 0;
  for (;;) {
    const next = waiting.at(-1);
    if (next === undefined || (taken.length > 0 && bytes + next.bytes() > limit)) return taken;
    bytes += next.bytes();
    taken.push(next);
    waiting.pop();
  }
}

async function isAnswered(session: Session, pieces: readonly Piece[]): Promise<boolean> {
  const answers = pieces.map((piece) => piece.ask(session.context));
  try {
    await session.read();
  } catch (error) {
    if (isTooMuch(error)) return false;
    throw error;
  }
  let isComplete = true;
  const stretch = new Stretch();
  for (const answer of answers) {
    isComplete = answer() && isComplete;
    await stretch.breathe();
  }
  return isComplete;
}

function tooMuch(): Error {
  return Object.assign(new Error('too much to read'), { code: 'ResponsePayloadSizeLimitExceeded' });
}
