import { check } from './checks/check';
import { rules } from './checks/index';
import type { Day } from './dates/day';
import { computeDeadlines } from './deadlines/deadlines';
import { superviseUnits } from './departments/superviseUnits';
import { gradeUnits } from './grading/gradeUnits';
import type { Correction } from './ledger/correction';
import { readLedger } from './ledger/readLedger';
import type { Snapshot } from './ledger/snapshot';
import { buildRegister } from './register/buildRegister';
import type { Report } from './report/report';
import { checkRequirements } from './requirements/checkRequirements';
import type { RuleBook } from './rulebook/ruleBook';
import { townshipsOn } from './rulebook/townshipsOn';
import { withMarkedRules } from './settings/withMarkedRules';
import { summarise } from './summary/summarise';

/**
 * The whole main job, without writing anything: a workbook, the rules and a day in, everything found out.
 * `corrections` are the user's words on columns that were misunderstood.
 */
export function analyse(
  snapshot: Snapshot,
  book: RuleBook,
  asOf: Day,
  corrections: readonly Correction[] = [],
): Report {
  const ledger = readLedger(withMarkedRules(snapshot), corrections);
  const register = buildRegister(ledger, townshipsOn(book, asOf));
  const supervision = superviseUnits(register, book);
  const deadlines = computeDeadlines(register, book, asOf);
  const requirements = checkRequirements(register, deadlines, book, asOf);
  const grades = gradeUnits({ register, deadlines, requirements, book, asOf });
  const context = { asOf, book, ledger, register, supervision, deadlines, requirements, grades };
  const findings = check(rules, context);
  return { ...context, findings, summary: summarise({ ...context, findings }) };
}
