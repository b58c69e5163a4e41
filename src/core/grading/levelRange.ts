import type { RiskLevel } from '../regulation/riskClass';
import { findVetoes } from './findVetoes';
import type { GradeCase } from './gradeCases';
import { isNewUnit, type LevelBasis } from './levelOf';
import { levelOfScore } from './points';
import { type ConditionAnswers, conditionAnswers } from './qualify';
import { scoreRange } from './scoreRange';

export interface LevelRange {
  readonly best: RiskLevel;
  readonly worst: RiskLevel;
}

/**
 * The levels that are possible in these cases. Each veto, condition and item is taken at its best and at its worst on
 * its own, for one cell may be answered well and another badly.
 */
export function levelRange(cases: readonly GradeCase[], basis: LevelBasis): LevelRange {
  const vetoes = cases.map(({ unit, facts }) => findVetoes(unit, facts, basis));
  const isSure = basis.vetoes.some((veto) => vetoes.every((hits) => hits.some((hit) => hit.veto === veto && hit.sure)));
  if (isSure) return { best: 4, worst: 4 };
  const { best, worst } = rangeOf(levelsWithoutVeto(cases, basis));
  return { best, worst: vetoes.some((hits) => hits.length > 0) ? 4 : worst };
}

function rangeOf(levels: readonly RiskLevel[]): LevelRange {
  return { best: Math.min(...levels) as RiskLevel, worst: Math.max(...levels) as RiskLevel };
}

function levelsWithoutVeto(cases: readonly GradeCase[], basis: LevelBasis): readonly RiskLevel[] {
  const { rules } = basis;
  const levels: RiskLevel[] = [];
  const score = scoreRange(cases, basis);
  if (score !== null) levels.push(levelOfScore(score.most, rules), levelOfScore(score.least, rules));
  if (score?.isSure === true) return levels;
  const isNew = cases.map(({ unit }) => isNewUnit(unit, basis.newSince));
  if (isNew.some((answer) => answer !== 'no')) levels.push(rules.newUnitLevel);
  if (isNew.some((answer) => answer !== 'yes')) levels.push(...levelsByQuality(cases, basis));
  return levels;
}

/** The best and the worst level on the qualitative path, and the one for too little material where that is possible. */
function levelsByQuality(cases: readonly GradeCase[], { rules }: LevelBasis): readonly RiskLevel[] {
  const answers = cases.map(({ unit, facts }) => conditionAnswers(unit, facts));
  const second = possible(answers.map((each) => each.second));
  if (!second.mayHold) return [3];
  const first = possible(answers.map((each) => each.first));
  const levels: RiskLevel[] = [first.mayHold ? 1 : 2];
  if (!first.mustHold) levels.push(2);
  if (!second.mustHold) levels.push(rules.insufficientLevel);
  if (second.mayFail) levels.push(3);
  return levels;
}

/** What may come of conditions each of which has an answer in every case. */
function possible(cases: readonly ConditionAnswers[]) {
  const conditions = cases[0]!.map((_, place) => cases.map((answers) => answers[place]!));
  return {
    mayHold: conditions.every((answers) => answers.some((answer) => answer !== 'no')),
    mustHold: conditions.every((answers) => answers.every((answer) => answer === 'yes')),
    mayFail: conditions.some((answers) => answers.includes('no')),
  };
}
