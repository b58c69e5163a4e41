import type { CheckContext } from '../checks/rule';
import type { Day } from '../dates/day';
import { computeDeadlines } from '../deadlines/deadlines';
import type { Deadlines } from '../deadlines/clock';
import { superviseUnits } from '../departments/superviseUnits';
import type { Supervision } from '../departments/supervision';
import type { Grade } from '../grading/grade';
import { gradeUnits } from '../grading/gradeUnits';
import type { Ledger } from '../ledger/ledger';
import { buildRegister } from '../register/buildRegister';
import type { Register } from '../register/register';
import { checkRequirements } from '../requirements/checkRequirements';
import type { Check3211 } from '../requirements/requirement';
import type { RuleBook } from '../rulebook/ruleBook';
import { townshipsOn } from '../rulebook/townshipsOn';

/** What a run finds out about ledgers short of findings and figures, each part when a formula first asks for it. */
export class Judgement implements CheckContext {
  readonly register: Register;
  private deadlinesFound: Deadlines | undefined;
  private requirementsFound: readonly Check3211[] | undefined;
  private gradesFound: readonly Grade[] | undefined;
  private supervisionFound: readonly Supervision[] | undefined;

  constructor(
    readonly ledger: Ledger,
    readonly book: RuleBook,
    readonly asOf: Day,
  ) {
    this.register = buildRegister(ledger, townshipsOn(book, asOf));
  }

  get deadlines(): Deadlines {
    return (this.deadlinesFound ??= computeDeadlines(this.register, this.book, this.asOf));
  }

  get requirements(): readonly Check3211[] {
    const { register, deadlines, book, asOf } = this;
    return (this.requirementsFound ??= checkRequirements(register, deadlines, book, asOf));
  }

  get grades(): readonly Grade[] {
    const { register, deadlines, requirements, book, asOf } = this;
    return (this.gradesFound ??= gradeUnits({ register, deadlines, requirements, book, asOf }));
  }

  get supervision(): readonly Supervision[] {
    return (this.supervisionFound ??= superviseUnits(this.register, this.book));
  }
}
