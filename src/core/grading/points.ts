import type { Origin } from '../ledger/entry';
import type { Field } from '../ledger/field';
import { unit as unitFields } from '../ledger/fields/unit';
import { type Reading, valueOf } from '../ledger/reading';
import { ask, askReading } from '../register/ask';
import type { Unit } from '../register/register';
import type { RiskLevel } from '../regulation/riskClass';
import type { LevelAdjustments, LevelItem, LevelRules } from '../regulation/riskLevels';
import type { Text } from '../text';
import type { Answer, LevelFacts } from './levelFacts';

/** The 100-point score of a unit, or too little answered for one. */
export interface Points {
  /** 0 to 100, two decimals; null when too little is answered. */
  readonly score: number | null;
  /** The score if everything unanswered turned out badly, and well. */
  readonly least: number;
  readonly most: number;
  /** Without a score: whether the cells that give no answer yet could bring enough of one. */
  readonly withinReach: boolean;
  /** Share of the points that is answered, 0 to 1. */
  readonly answered: number;
  readonly adjustment: Adjustment;
}

/** Points of the items that apply, scaled to 100, then the additions and deductions. */
export function scoreUnit(unit: Unit, facts: LevelFacts, rules: LevelRules, adjustments: LevelAdjustments): Points {
  if (facts.total !== null) {
    const score = clamp(facts.total);
    return { score, least: score, most: score, withinReach: false, answered: 1, adjustment: noAdjustment };
  }
  const adjustment = adjust(unit, facts, adjustments);
  let applies = 0;
  let answered = 0;
  let earned = 0;
  let open = 0;
  for (const item of rules.items) {
    const share = shareOf(item, facts, rules);
    if (share === 'none') continue;
    applies += item.points;
    if (share === null && item.automatic) open += item.points;
    if (share === null) continue;
    answered += item.points;
    earned += share * item.points;
  }
  if (applies === 0) return { score: null, least: 0, most: 100, withinReach: false, answered: 0, adjustment };
  const scale = 100 / applies;
  const enough = answered / applies >= rules.answeredShare;
  return {
    score: enough ? clamp((earned / answered) * 100 + adjustment.sum) : null,
    least: clamp(earned * scale + within(adjustments, adjustment.sum + adjustment.worse)),
    most: clamp((earned + applies - answered) * scale + within(adjustments, adjustment.sum + adjustment.better)),
    withinReach: !enough && (answered + open) / applies >= rules.answeredShare,
    answered: answered / applies,
    adjustment,
  };
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

function shareOf(item: LevelItem, facts: LevelFacts, rules: LevelRules): Answer {
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
  /** What the unanswered could still take away and add. */
  readonly worse: number;
  readonly better: number;
  readonly parts: readonly AdjustmentPart[];
}

const noParts: readonly AdjustmentPart[] = [];
const noAdjustment: Adjustment = { sum: 0, parts: noParts, worse: 0, better: 0 };
const adjustingFields: readonly Field[] = [unitFields.standardisation, unitFields.credit, unitFields.penalty];

/** Every part that moved the score, with its cell, and their sum within the limits. */
function adjust(unit: Unit, facts: LevelFacts, rules: LevelAdjustments): Adjustment {
  const open = openAdjustment(unit, facts, rules);
  const parts = facts.overdueHazards > 0 || statesAdjustment(unit) ? partsOf(unit, facts, rules) : noParts;
  let sum = 0;
  for (const part of parts) sum += part.points;
  return { sum: within(rules, sum), parts, worse: open.worse, better: open.better };
}

function statesAdjustment(unit: Unit): boolean {
  for (const field of adjustingFields) if (askReading(unit, field).kind === 'value') return true;
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

/** What the adjustments would come to if the unanswered turned out badly, and well. */
function openAdjustment(unit: Unit, facts: LevelFacts, rules: LevelAdjustments): { worse: number; better: number } {
  let worse = facts.unclearHazards * rules.overdueRectification;
  let better = 0;
  if (isUnknown(askReading(unit, unitFields.penalty))) worse += rules.penalty;
  if (isUnknown(askReading(unit, unitFields.standardisation))) better += Math.max(...rules.standardisation);
  if (isUnknown(askReading(unit, unitFields.credit))) {
    better += Math.max(0, ...rules.credit);
    worse += Math.min(0, ...rules.credit);
  }
  return { worse, better };
}

function isUnknown({ kind }: Reading<unknown>): boolean {
  return kind !== 'value' && kind !== 'none' && kind !== 'notApplicable';
}

function within({ least, most }: LevelAdjustments, sum: number): number {
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

function clamp(score: number): number {
  return Math.round(Math.min(100, Math.max(0, score)) * 100) / 100;
}
