import type { Day } from '../dates/day';
import type { Dated, InForce } from '../regulation/inForce';
import { inForceOn, valueOn } from '../regulation/valueOn';
import type { WarningDays } from '../regulation/warningDays';
import type { RuleBook } from '../rulebook/ruleBook';
import { type Announcement, DueStates } from './dueState';

/** What all deadlines of one run share. */
export class Run {
  readonly inspections: DueStates;
  /** What the using unit does itself (自行检测, 年度检查): nothing is applied for. */
  readonly ownChecks: DueStates;
  readonly certificates: DueStates;
  readonly drills: DueStates;
  readonly siteChecks: DueStates;
  readonly reports: DueStates;
  readonly rectifications: DueStates;

  constructor(
    readonly book: RuleBook,
    readonly asOf: Day,
  ) {
    const warn = current(book.warningDays, asOf).value ?? silent;
    const inspection = valueOn(book.applyMonths, asOf);
    const certificate = valueOn(book.certificateReviewMonths, asOf);
    this.inspections = this.states({ applyMonths: inspection, alarmDays: null, soonDays: warn.inspection });
    this.ownChecks = this.states({ applyMonths: null, alarmDays: null, soonDays: warn.inspection });
    this.certificates = this.states({
      applyMonths: certificate,
      alarmDays: warn.certificateAlarm,
      soonDays: warn.certificate,
    });
    this.drills = this.states({ applyMonths: null, alarmDays: null, soonDays: warn.drill });
    this.siteChecks = this.states({ applyMonths: null, alarmDays: null, soonDays: warn.siteCheck });
    this.reports = this.states({ applyMonths: null, alarmDays: null, soonDays: warn.report });
    this.rectifications = this.states({ applyMonths: null, alarmDays: null, soonDays: warn.rectification });
  }

  private states(announcement: Announcement): DueStates {
    const monthOnly = current(this.book.monthOnlyDates, this.asOf).value ?? 'monthEnd';
    return new DueStates(this.asOf, announcement, monthOnly);
  }
}

const silent: WarningDays = {
  inspection: 0,
  certificate: 0,
  certificateAlarm: 0,
  drill: 0,
  siteCheck: 0,
  report: 0,
  rectification: 0,
};

const runs = new WeakMap<RuleBook, Run>();

/** The shared state for one rule book and day. */
export function runOf(book: RuleBook, asOf: Day): Run {
  const before = runs.get(book);
  if (before?.asOf === asOf) return before;
  const run = new Run(book, asOf);
  runs.set(book, run);
  return run;
}

/** The entry in force on that day; before the first one, the first: older dates go by the oldest rule known. */
export function current<T>(table: InForce<T>, on: Day): Dated<T> {
  const found = inForceOn(table, on) ?? table.at(-1);
  if (found === undefined) throw new RangeError('a table of the rule book is empty');
  return found;
}
