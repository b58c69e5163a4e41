import type { Judged } from '../checks/judged';
import type { Summary } from '../summary/summary';

/** Everything that one run found out. Lists about units, devices … are in the order of the register's. */
export interface Report extends Judged {
  readonly summary: Summary;
}
