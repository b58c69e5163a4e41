import type { Day } from '../dates/day';
import { addMonths } from '../dates/addMonths';
import { equipment } from '../ledger/fields/equipment';
import { valueOf } from '../ledger/reading';
import { isPerhapsOutOfUse } from '../register/deviceUse';
import type { Unit } from '../register/register';
import type { Source } from '../regulation/inForce';
import type { RiskLevel } from '../regulation/riskClass';
import type { LevelAdjustments, LevelRules, Veto } from '../regulation/riskLevels';
import { findVetoes, type VetoHit } from './findVetoes';
import type { Grade } from './grade';
import type { LevelFacts } from './levelFacts';
import { levelOfScore, type Points, scoreUnit } from './points';
import { type Qualified, qualify } from './qualify';

/** A level, and the way that it was found. */
export interface Decision {
  readonly level: RiskLevel;
  readonly best: RiskLevel;
  readonly worst: RiskLevel;
  readonly method: Grade['method'];
}

/** The level, and what was weighed; `levelWords` says it in words. */
export interface Levelled extends Decision {
  readonly score: number | null;
  readonly facts: LevelFacts;
  readonly vetoes: readonly VetoHit[];
  readonly points: Points;
  readonly qualified: Qualified;
}

export interface LevelBasis {
  readonly rules: LevelRules;
  readonly adjustments: LevelAdjustments;
  readonly vetoes: readonly Veto[];
  readonly source: Source;
  readonly asOf: Day;
  /** A unit all of whose devices came into use after this day is a new one. */
  readonly newSince: Day;
}

export function levelBasis(of: Omit<LevelBasis, 'newSince'>): LevelBasis {
  return { ...of, newSince: addMonths(of.asOf, -of.rules.newUnitMonths) };
}

/**
 * The level: a veto decides first; else the 100-point score where enough is answered; else a new unit's level;
 * else the qualitative path where the ledger answers it; else the level for too little material.
 */
export function levelOf(unit: Unit, facts: LevelFacts, basis: LevelBasis): Levelled {
  const vetoes = findVetoes(unit, facts, basis.vetoes);
  const points = scoreUnit(unit, facts, basis.rules, basis.adjustments);
  const qualified = qualify(unit, facts);
  if (vetoes.some((hit) => hit.sure)) {
    return { level: 4, best: 4, worst: 4, method: 'veto', score: points.score, facts, vetoes, points, qualified };
  }
  const decision = withoutVeto(unit, points, qualified, basis);
  // Perhaps no device is in use, and then nothing is required.
  const { level, best, worst, method } = mayBeIdle(unit) ? widened(decision, 1, decision.worst) : decision;
  const score = method === 'points' ? points.score : null;
  return { level, best, worst: vetoes.length > 0 ? 4 : worst, method, score, facts, vetoes, points, qualified };
}

function mayBeIdle({ devices }: Unit): boolean {
  let found = false;
  for (const device of devices) {
    if (!device.counted) continue;
    if (!isPerhapsOutOfUse(device)) return false;
    found = true;
  }
  return found;
}

/** The level by everything but the vetoes; also what a unit would get once its vetoes are cured. */
export function withoutVeto(unit: Unit, points: Points, qualified: Qualified, basis: LevelBasis): Decision {
  const { rules } = basis;
  if (points.score !== null) return byPoints(points, points.score, rules);
  const decision = withoutPoints(unit, qualified, basis);
  return points.withinReach
    ? widened(decision, levelOfScore(points.most, rules), levelOfScore(points.least, rules))
    : decision;
}

/** The same level with a range that also holds these two. */
function widened(decision: Decision, best: RiskLevel, worst: RiskLevel): Decision {
  return {
    ...decision,
    best: Math.min(decision.best, best) as RiskLevel,
    worst: Math.max(decision.worst, worst) as RiskLevel,
  };
}

function withoutPoints(unit: Unit, qualified: Qualified, basis: LevelBasis): Decision {
  const level = basis.rules.newUnitLevel;
  const isNew = isNewUnit(unit, basis.newSince);
  if (isNew === 'yes') return { level, best: level, worst: level, method: 'newUnit' };
  const decision = byQuality(qualified, basis.rules);
  return isNew === 'maybe' ? widened(decision, level, level) : decision;
}

function byQuality(qualified: Qualified, rules: LevelRules): Decision {
  if (qualified.best === 3) return { level: 3, best: 3, worst: 3, method: 'qualitative' };
  const { level, best } = qualified;
  if (level < 3) return { level, best, worst: level, method: 'qualitative' };
  return { level: rules.insufficientLevel, best, worst: rules.insufficientLevel, method: 'insufficient' };
}

function byPoints(points: Points, score: number, rules: LevelRules): Decision {
  const level = levelOfScore(score, rules);
  return {
    level,
    best: Math.min(level, levelOfScore(points.most, rules)) as RiskLevel,
    worst: Math.max(level, levelOfScore(points.least, rules)) as RiskLevel,
    method: 'points',
  };
}

/** 'yes' when every device is known to have come into use since then; 'maybe' where a blank leaves that open. */
function isNewUnit({ devices }: Unit, since: Day): 'yes' | 'maybe' | 'no' {
  if (devices.length === 0) return 'no';
  let answer: 'yes' | 'maybe' = 'yes';
  for (const { entry } of devices) {
    if (!entry.table.has(equipment.commissionedOn)) return 'no';
    const date = valueOf(entry.read(equipment.commissionedOn));
    if (date !== null && date.from <= since) return 'no';
    if (date !== null) continue;
    const inspected = valueOf(entry.read(equipment.lastInspectedOn));
    if (inspected !== null && inspected.to <= since) return 'no';
    answer = 'maybe';
  }
  return answer;
}
