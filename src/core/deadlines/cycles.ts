import type { InForce } from '../regulation/inForce';

/** Months to the first inspection and between later ones, as tables of the rule book. */
export interface Cycles {
  readonly first: InForce<number>;
  readonly next: InForce<number>;
}

/** 'blocked': by its safety grade it should not be in use; null: the rule book has no cycle for it. */
export type CyclesFound = Cycles | 'blocked' | null;

const shared = new WeakMap<InForce<number>, WeakMap<InForce<number>, Cycles>>();

/** Two tables as one shared object. */
export function cycles(first: InForce<number>, next: InForce<number>): Cycles {
  let byNext = shared.get(first);
  if (byNext === undefined) shared.set(first, (byNext = new WeakMap()));
  let found = byNext.get(next);
  if (found === undefined) byNext.set(next, (found = { first, next }));
  return found;
}
