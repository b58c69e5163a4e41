import type { Day } from '../dates/day';
import { addMonths } from '../dates/addMonths';
import { equipment } from '../ledger/fields/equipment';
import { valueOf } from '../ledger/reading';
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
  const { level, best, worst, method } = withoutVeto(unit, points, qualified, basis);
  const score = method === 'points' ? points.score : null;
  return { level, best, worst: vetoes.length > 0 ? 4 : worst, method, score, facts, vetoes, points, qualified };
}

/** The level by everything but the vetoes; also what a unit would get once its vetoes are cured. */
export function withoutVeto(unit: Unit, points: Points, qualified: Qualified, basis: LevelBasis): Decision {
  const { rules } = basis;
  if (points.score !== null) return byPoints(points, points.score, rules);
  if (isNew(unit, basis.newSince)) {
    const level = rules.newUnitLevel;
    return { level, best: level, worst: level, method: 'newUnit' };
  }
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

/** Every device known to have come into use within the months before. */
function isNew(unit: Unit, since: Day): boolean {
  if (unit.devices.length === 0) return false;
  return unit.devices.every((device) => {
    if (!device.entry.table.has(equipment.commissionedOn)) return false;
    const date = valueOf(device.entry.read(equipment.commissionedOn));
    return date !== null && date.from > since;
  });
}
