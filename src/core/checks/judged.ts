import type { Finding } from './finding';
import type { CheckContext } from './rule';

/** Everything that a run knows once the rules have run: what the figures are counted from. */
export interface Judged extends CheckContext {
  readonly findings: readonly Finding[];
}
