import type { Text } from '../text';

/** What is wrong with one value of a rule book. */
export interface RuleFault {
  /** Table first; rows by their id where they have one. */
  readonly path: readonly (string | number)[];
  /** What is allowed there. */
  readonly text: Text;
}
