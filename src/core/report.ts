import type { Finding } from './checks/finding';
import type { Deadlines } from './deadlines/clock';
import type { Supervision } from './departments/supervision';
import type { Grade } from './grading/grade';
import type { Ledger } from './ledger/ledger';
import type { Register } from './register/register';
import type { Check3211 } from './requirements/requirement';
import type { RuleBook } from './rulebook/ruleBook';
import type { Day } from './dates/day';
import type { Summary } from './summary/summary';

/** Everything that one run found out. Lists about units, devices … are in the order of the register's. */
export interface Report {
  readonly asOf: Day;
  readonly book: RuleBook;
  readonly ledger: Ledger;
  readonly register: Register;
  readonly supervision: readonly Supervision[];
  readonly deadlines: Deadlines;
  readonly requirements: readonly Check3211[];
  readonly grades: readonly Grade[];
  readonly findings: readonly Finding[];
  readonly summary: Summary;
}
