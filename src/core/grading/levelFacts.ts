import type { Clock, Deadlines } from '../deadlines/clock';
import type { Field } from '../ledger/field';
import { equipment } from '../ledger/fields/equipment';
import { unit as unitFields } from '../ledger/fields/unit';
import { type Reading, valueOf } from '../ledger/reading';
import { askReading } from '../register/ask';
import type { Hazard, Unit } from '../register/register';
import type { AutomaticItem, LevelFactor, LevelRules } from '../regulation/riskLevels';
import type { Check3211, Verdict } from '../requirements/requirement';
import type { Day } from '../dates/day';
import type { LevelBasis } from './levelOf';

/** Share of an item's points that the ledger gives; null when it does not say, 'none' when the item does not apply. */
export type Answer = number | null | 'none';

/** What the ledger says about a unit's dynamic risk. */
export interface LevelFacts {
  readonly check: Check3211;
  readonly items: Readonly<Record<AutomaticItem, Answer>>;
  /** Points of whole factors as scored on the spot. */
  readonly scored: ReadonlyMap<LevelFactor, number>;
  readonly total: number | null;
  readonly overdueHazards: number;
  /** Hazards of which the ledger does not tell whether they are past their deadline. */
  readonly unclearHazards: number;
  readonly openSeriousHazard: Hazard | null;
  /** The first that may be serious and open: its grade or its state is not known. */
  readonly perhapsSeriousHazard: Hazard | null;
}

const scoreFields = {
  system: unitFields.scoreSystem,
  personnel: unitFields.scorePersonnel,
  hazard: unitFields.scoreHazard,
  maintenance: unitFields.scoreMaintenance,
  investment: unitFields.scoreInvestment,
  education: unitFields.scoreEducation,
  emergency: unitFields.scoreEmergency,
} satisfies Record<LevelFactor, Field<number>>;
const factors = Object.keys(scoreFields) as LevelFactor[];

const notScored: ReadonlyMap<LevelFactor, number> = new Map();

export function levelFacts(
  unit: Unit,
  check: Check3211,
  deadlines: Deadlines,
  { rules, asOf, kept }: Pick<LevelBasis, 'rules' | 'asOf' | 'kept'>,
): LevelFacts {
  return {
    check,
    items: {
      organisation: shareOf(check.organisation.verdict),
      safetySystem: shareOf(check.system.verdict),
      principal: named(askReading(unit, unitFields.principal)),
      safetyManager: named(askReading(unit, unitFields.safetyManager)),
      fullTimeManager: shareOf(check.personnel.verdict),
      certifiedRate: certifiedShare(unit, check, deadlines, rules),
      hazardRate: hazardShare(unit, deadlines),
      registrationRate: shareOf(check.registration.verdict),
      inspectionRate: shareOf(check.inspection.verdict),
      safetyValves: valveShare(unit, asOf),
      emergencyPlan: planShare(unit),
      drill: drillShare(deadlines.units[unit.index]!.drill.status),
    },
    scored: scoresOf(unit, kept),
    total: kept.has(unitFields.scoreTotal) ? valueOf(askReading(unit, unitFields.scoreTotal)) : null,
    overdueHazards: hazardsThat(isOverdue, unit, deadlines),
    unclearHazards: hazardsThat(isUnclear, unit, deadlines),
    openSeriousHazard:
      unit.hazards.find(
        (hazard) => hazard.closed === 'open' && (hazard.grade === 'major' || hazard.grade === 'serious'),
      ) ?? null,
    perhapsSeriousHazard: unit.hazards.find(isPerhapsSerious) ?? null,
  };
}

function scoresOf(unit: Unit, kept: ReadonlySet<Field>): ReadonlyMap<LevelFactor, number> {
  let scored: Map<LevelFactor, number> | null = null;
  for (const factor of factors) {
    const field = scoreFields[factor];
    if (!kept.has(field)) continue;
    const points = valueOf(askReading(unit, field));
    if (points !== null) (scored ??= new Map<LevelFactor, number>()).set(factor, points);
  }
  return scored ?? notScored;
}

function hazardsThat(are: (clock: Clock) => boolean, unit: Unit, deadlines: Deadlines): number {
  let count = 0;
  for (const { index } of unit.hazards) if (are(deadlines.hazards[index]!)) count++;
  return count;
}

/** Past a deadline that the ledger states; one that only the proposal sets is to be asked about. */
function isOverdue({ status, basis }: Clock): boolean {
  return status === 'overdue' && basis !== 'computed';
}

function isUnclear({ status, basis }: Clock): boolean {
  return status === 'unknown' || (status === 'overdue' && basis === 'computed');
}

function isPerhapsSerious({ closed, grade }: Hazard): boolean {
  return closed === 'unknown' ? grade !== 'general' : closed === 'open' && grade === null;
}

function shareOf(verdict: Verdict): Answer {
  if (verdict === 'notApplicable') return 'none';
  return verdict === 'unknown' ? null : verdict === 'pass' ? 1 : 0;
}

function named(reading: Reading<unknown>): Answer {
  return reading.kind === 'value' ? 1 : reading.kind === 'none' ? 0 : null;
}

function planShare(unit: Unit): Answer {
  return named(askReading(unit, unitFields.emergencyPlan));
}

function drillShare(status: string): Answer {
  if (status === 'notApplicable') return 'none';
  return status === 'unknown' ? null : status === 'overdue' ? 0 : 1;
}

/** Nothing below the floor, full points at 100 %; nobody on such a post: the item does not apply. */
function certifiedShare(unit: Unit, check: Check3211, deadlines: Deadlines, rules: LevelRules): Answer {
  if (unit.operators.length === 0) return shareOf(check.operatorCertificate.verdict);
  let valid = 0;
  for (const operator of unit.operators) {
    const { status } = deadlines.operators[operator.index]!;
    if (status === 'unknown') return null;
    if (status !== 'overdue') valid++;
  }
  const rate = valid / unit.operators.length;
  return Math.max(0, (rate - rules.certifiedRateFloor) / (1 - rules.certifiedRateFloor));
}

/** Hazards closed among those whose time is up or that are closed; null while one of them is unclear. */
function hazardShare(unit: Unit, deadlines: Deadlines): Answer {
  let closed = 0;
  let due = 0;
  for (const hazard of unit.hazards) {
    const clock = deadlines.hazards[hazard.index]!;
    if (isUnclear(clock)) return null;
    if (hazard.closed === 'closed') closed++;
    else if (isOverdue(clock)) due++;
  }
  return closed + due === 0 ? 'none' : closed / (closed + due);
}

function valveShare(unit: Unit, asOf: Day): Answer {
  let known = false;
  for (const { entry, use } of unit.devices) {
    if (use !== 'inUse' || !entry.table.has(equipment.safetyValveOn)) continue;
    const until = valueOf(entry.read(equipment.safetyValveOn));
    if (until === null) continue;
    if (until.to < asOf) return 0;
    known = true;
  }
  return known ? 1 : null;
}
