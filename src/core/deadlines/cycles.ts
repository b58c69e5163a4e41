import type { InForce } from '../regulation/inForce';

/** Months to the first inspection and between later ones, as tables of the rule book. */
export interface Cycles {
  readonly first: InForce<number>;
  readonly next: InForce<number>;
}

/** 'blocked': by its safety grade it should not be in use; null: the rule book has no cycle for it. */
export type CyclesFound = Cycles | 'blocked' | null;

export function cycles(first: InForce<number>, next: InForce<number>): Cycles {
  return { first, next };
}
