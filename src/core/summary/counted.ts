import type { Rate } from './summary';

/** How one thing enters a rate; 'out' leaves it out of numerator and denominator. */
export type Counted = 'pass' | 'fail' | 'unknown' | 'out';

/** Adds up a rate; `weight` is the number of pieces that one row stands for. */
export class RateCount implements Rate {
  pass = 0;
  total = 0;
  unknown = 0;

  add(counted: Counted, weight = 1): void {
    if (counted === 'out') return;
    this.total += weight;
    if (counted === 'pass') this.pass += weight;
    else if (counted === 'unknown') this.unknown += weight;
  }

  rate(): Rate {
    return { pass: this.pass, total: this.total, unknown: this.unknown };
  }
}
