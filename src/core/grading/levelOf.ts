import type { Day } from '../dates/day';
import { addMonths } from '../dates/addMonths';
import type { Field } from '../ledger/field';
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
  /** Fields of units that some ledger keeps. */
  readonly kept: ReadonlySet<Field>;
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
  const vetoes = findVetoes(unit, facts, basis);
  const points = scoreUnit(unit, facts, basis);
  const qualified = qualify(unit, facts);
  if (vetoes.some((hit) => hit.sure)) {
    return { level: 4, method: 'veto', score: points.score, facts, vetoes, points, qualified };
  }
  const { level, method } = withoutVeto(unit, points, qualified, basis);
  return { level, method, score: method === 'points' ? points.score : null, facts, vetoes, points, qualified };
}

/** The level by everything but the vetoes; also what a unit would get once its vetoes are cured. */
export function withoutVeto(unit: Unit, points: Points, qualified: Qualified, basis: LevelBasis): Decision {
  const { rules } = basis;
  if (points.score !== null) return { level: levelOfScore(points.score, rules), method: 'points' };
  if (isNewUnit(unit, basis.newSince) === 'yes') return { level: rules.newUnitLevel, method: 'newUnit' };
  // Nobody needs more material to see that a condition is not met.
  if (qualified.best === 3) return { level: 3, method: 'qualitative' };
  if (qualified.level < 3) return { level: qualified.level, method: 'qualitative' };
  return { level: rules.insufficientLevel, method: 'insufficient' };
}

/** 'yes' when every device is known to have come into use since then; 'maybe' where a blank leaves that open. */
export function isNewUnit({ devices }: Unit, since: Day): 'yes' | 'maybe' | 'no' {
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
