import type { LedgerDate } from '../dates/ledgerDate';
import type { Clock } from '../deadlines/clock';
import { reportClock } from '../deadlines/periodicReport';
import { siteCheckClock } from '../deadlines/siteCheck';
import { patrol } from '../ledger/fields/patrol';
import { unit as unitFields } from '../ledger/fields/unit';
import { valueOf } from '../ledger/reading';
import { ask } from '../register/ask';
import { lastReport } from '../register/lastReport';
import type { Statement, Unit } from '../register/register';
import type { Text } from '../text';
import { classReasons, classUnknowns } from './classWords';
import type { Grade, GradeReason, RiskClass, RiskLevel } from './grade';
import type { Decided, Grader } from './grader';
import { improvementOf } from './improve';
import { levelReasons, levelUnknowns } from './levelWords';
import { statedGrade } from './statedGrade';

/**
 * Keeps the result only. The words for it are made when somebody asks, by deciding once more:
 * keeping what every unit's decision rests on takes longer than that.
 */
export class UnitGrade implements Grade {
  readonly class: RiskClass;
  readonly level: RiskLevel;
  readonly method: Grade['method'];
  readonly score: number | null;
  private rangeFound: Grade['range'] | undefined;
  private decided: Decided | undefined;

  constructor(
    private readonly unit: Unit,
    private readonly grader: Grader,
  ) {
    const { classified, levelled } = grader.decide(unit);
    this.class = classified.class;
    this.level = levelled.level;
    this.method = levelled.method;
    this.score = levelled.score;
  }

  get stated(): Grade['stated'] {
    return statedGrade(this.unit);
  }

  get range(): Grade['range'] {
    return (this.rangeFound ??= this.grader.rangeOf(this.unit, this.again()));
  }

  get reasons(): readonly GradeReason[] {
    const { classified, levelled } = this.again();
    const { classBasis, levelBasis } = this.grader;
    return [...classReasons(classified, classBasis.tableSource), ...levelReasons(this.unit, levelled, levelBasis)];
  }

  get unknowns(): readonly Text[] {
    const { classified, levelled } = this.again();
    const ofClass = classUnknowns(this.unit, classified, this.grader.classBasis);
    const ofLevel = levelUnknowns(levelled);
    const [bestClass, bestLevel] = this.range.best;
    const [worstClass, worstLevel] = this.range.worst;
    const isUnexplained =
      (ofClass.length === 0 && bestClass !== worstClass) || (ofLevel.length === 0 && bestLevel !== worstLevel);
    return [...ofClass, ...ofLevel, ...(isUnexplained ? this.grader.openColumnsOf(this.unit) : [])];
  }

  get improvement(): Text | null {
    return improvementOf(this.unit, this.class, this.again().levelled, this.grader.levelBasis);
  }

  get siteCheck(): Clock {
    const { book, asOf } = this.grader.input;
    return siteCheckClock(lastSiteCheck(this.unit), this.grader.cellOf(this).siteCheckMonths, asOf, book);
  }

  get report(): Clock {
    const { book, asOf } = this.grader.input;
    return reportClock(lastReport(this.unit), this.grader.cellOf(this).reportMonths, asOf, book);
  }

  get measure(): Text {
    return this.grader.cellOf(this).measure;
  }

  private again(): Decided {
    return (this.decided ??= this.grader.decide(this.unit));
  }
}

/** The later of the unit ledger's own date and the last patrol. */
function lastSiteCheck(unit: Unit): Statement<LedgerDate> {
  const stated = ask(unit, unitFields.lastCheckedOn);
  let best: Statement<LedgerDate> = stated;
  let last = valueOf(stated.reading);
  for (const visit of unit.patrols) {
    const on = valueOf(visit.on);
    if (on === null || (last !== null && on.to <= last.to)) continue;
    last = on;
    best = { reading: visit.on, origin: visit.entry.at(patrol.on) };
  }
  return best;
}
