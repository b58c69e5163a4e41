import type { Origin } from '../ledger/entry';
import type { Field } from '../ledger/field';
import { unit as unitFields } from '../ledger/fields/unit';
import { valueOf } from '../ledger/reading';
import { ask, askReading } from '../register/ask';
import type { Unit } from '../register/register';
import type { RiskLevel } from '../regulation/riskClass';
import type { LevelAdjustments, LevelItem, LevelRules } from '../regulation/riskLevels';
import type { Text } from '../text';
import type { Answer, LevelFacts } from './levelFacts';
import type { LevelBasis } from './levelOf';

/** The 100-point score of a unit, or too little answered for one. */
export interface Points {
  /** 0 to 100, two decimals; null when too little is answered. */
  readonly score: number | null;
  /** Share of the points that is answered, 0 to 1. */
  readonly answered: number;
  readonly adjustment: Adjustment;
}

type ScoreBasis = Pick<LevelBasis, 'rules' | 'adjustments' | 'kept'>;

/** Points of the items that apply, scaled to 100, then the additions and deductions. */
export function scoreUnit(unit: Unit, facts: LevelFacts, basis: ScoreBasis): Points {
  const { rules } = basis;
  if (facts.total !== null) {
    return { score: clamp(facts.total), answered: 1, adjustment: noAdjustment };
  }
  const adjustment = adjustmentOf(unit, facts, basis);
  let applies = 0;
  let answered = 0;
  let earned = 0;
  for (const item of rules.items) {
    const share = shareOf(item, facts, rules);
    if (share === 'none') continue;
    applies += item.points;
    if (share === null) continue;
    answered += item.points;
    earned += share * item.points;
  }
  if (applies === 0) return { score: null, answered: 0, adjustment };
  const enough = answered / applies >= rules.answeredShare;
  const score = enough ? clamp((earned / answered) * 100 + adjustment.sum) : null;
  return { score, answered: answered / applies, adjustment };
}

export interface Loss {
  readonly item: LevelItem;
  readonly points: number;
}

/** Items that lost points, the largest loss first; none where the ledger gives the total only. */
export function lossesOf(facts: LevelFacts, rules: LevelRules): readonly Loss[] {
  if (facts.total !== null) return [];
  const losses: Loss[] = [];
  for (const item of rules.items) {
    const share = shareOf(item, facts, rules);
    if (typeof share === 'number' && share < 1) losses.push({ item, points: (1 - share) * item.points });
  }
  return losses.sort((a, b) => b.points - a.points);
}

/** The share of an item's points that is earned: by the factor's score, else by the item's own automatic answer. */
export function shareOf(item: LevelItem, facts: LevelFacts, rules: LevelRules): Answer {
  if (facts.scored.has(item.factor)) return scoredShare(item, facts, rules);
  return item.automatic ? facts.items[item.automatic] : null;
}

/** A factor scored as a whole: each of its items gets the same share. */
function scoredShare(item: LevelItem, facts: LevelFacts, rules: LevelRules): number {
  let full = 0;
  for (const other of rules.items) if (other.factor === item.factor) full += other.points;
  return Math.min(1, Math.max(0, facts.scored.get(item.factor)! / full));
}

export interface AdjustmentPart extends Text {
  readonly points: number;
  readonly at: Origin | null;
}

export interface Adjustment {
  readonly sum: number;
  readonly parts: readonly AdjustmentPart[];
}

const noParts: readonly AdjustmentPart[] = [];
const noAdjustment: Adjustment = { sum: 0, parts: noParts };
const adjustingFields: readonly Field[] = [unitFields.standardisation, unitFields.credit, unitFields.penalty];

/** Every part that moved the score, with its cell, and their sum within the limits. */
export function adjustmentOf(unit: Unit, facts: LevelFacts, { adjustments: rules, kept }: ScoreBasis): Adjustment {
  const parts = facts.overdueHazards > 0 || statesAdjustment(unit, kept) ? partsOf(unit, facts, rules) : noParts;
  let sum = 0;
  for (const part of parts) sum += part.points;
  return { sum: within(rules, sum), parts };
}

function statesAdjustment(unit: Unit, kept: ReadonlySet<Field>): boolean {
  for (const field of adjustingFields) if (kept.has(field) && askReading(unit, field).kind === 'value') return true;
  return false;
}

function partsOf(unit: Unit, facts: LevelFacts, rules: LevelAdjustments): AdjustmentPart[] {
  const parts: AdjustmentPart[] = [];
  const standard = ask(unit, unitFields.standardisation);
  const grade = gradeNumber(valueOf(standard.reading));
  if (grade !== null && grade <= 3) {
    const points = rules.standardisation[(grade - 1) as 0 | 1 | 2];
    parts.push({
      zh: `安全生产标准化${String(grade)}级`,
      en: `standardisation grade ${String(grade)}`,
      points,
      at: standard.origin,
    });
  }
  const credit = ask(unit, unitFields.credit);
  const creditGrade = gradeNumber(valueOf(credit.reading));
  if (creditGrade !== null) {
    const points = rules.credit[(creditGrade - 1) as 0 | 1 | 2 | 3];
    if (points !== 0)
      parts.push({
        zh: `诚信等级${String(creditGrade)}级`,
        en: `credit rating ${String(creditGrade)}`,
        points,
        at: credit.origin,
      });
  }
  const penalty = ask(unit, unitFields.penalty);
  if (penalty.reading.kind === 'value') {
    parts.push({ zh: '近一年有行政处罚', en: 'penalty within a year', points: rules.penalty, at: penalty.origin });
  }
  if (facts.overdueHazards > 0) {
    const count = String(facts.overdueHazards);
    const points = facts.overdueHazards * rules.overdueRectification;
    parts.push({ zh: `${count}项隐患逾期未整改`, en: `${count} hazards past their deadline`, points, at: null });
  }
  return parts;
}

/** A sum of adjustments within the limits. */
export function within({ least, most }: LevelAdjustments, sum: number): number {
  return Math.max(least, Math.min(most, sum));
}

/** 一级, 1级, Ⅰ级, A级 → 1 … 4; null for anything else, such as 未达标. */
export function gradeNumber(text: string | null): 1 | 2 | 3 | 4 | null {
  if (text === null || text.includes('未')) return null;
  const found = /[一二三四1-4ⅠⅡⅢⅣA-D]/.exec(text);
  if (!found) return null;
  const rows = ['一二三四', '1234', 'ⅠⅡⅢⅣ', 'ABCD'];
  const place = Math.max(...rows.map((row) => row.indexOf(found[0])));
  return (place + 1) as 1 | 2 | 3 | 4;
}

/** The level of a score by the cut-offs, best level first. */
export function levelOfScore(score: number, rules: LevelRules): RiskLevel {
  return rules.cutoffs.find((cutoff) => score >= cutoff.from)?.level ?? 4;
}

/** Within 0 to 100, two decimals. */
export function clamp(score: number): number {
  return Math.round(Math.min(100, Math.max(0, score)) * 100) / 100;
}
