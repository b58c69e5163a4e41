import type { LevelItem } from '../regulation/riskLevels';
import type { GradeCase } from './gradeCases';
import type { LevelBasis } from './levelOf';
import { adjustmentOf, clamp, shareOf, within } from './points';

/** The scores that are possible; `isSure` where there will be a score whatever the open cells say. */
export interface ScoreRange {
  readonly least: number;
  readonly most: number;
  readonly isSure: boolean;
}

/** What an item may come to. Without a sure answer it may also count for nothing. */
interface Item {
  readonly points: number;
  readonly least: number;
  readonly most: number;
  readonly mayAnswer: boolean;
  readonly mayBeOpen: boolean;
  readonly mayNotApply: boolean;
}

/** Null where no answer to the open cells brings a score. Points that staff have not given yet are left out. */
export function scoreRange(cases: readonly GradeCase[], basis: LevelBasis): ScoreRange | null {
  const { total } = cases[0]!.facts;
  if (total !== null) return { least: clamp(total), most: clamp(total), isSure: true };
  const { rules, adjustments } = basis;
  const items = rules.items.map((item) => itemOf(item, cases, basis));
  if (answeredAtMost(items) < rules.answeredShare) return null;
  let worse = Infinity;
  let better = -Infinity;
  for (const { unit, facts } of cases) {
    const { sum } = adjustmentOf(unit, facts, basis);
    worse = Math.min(worse, within(adjustments, sum + facts.unclearHazards * adjustments.overdueRectification));
    better = Math.max(better, sum);
  }
  return {
    least: clamp(100 * extremeMean(items, rules.answeredShare, -1) + worse),
    most: clamp(100 * extremeMean(items, rules.answeredShare, 1) + better),
    isSure: answeredAtLeast(items) >= rules.answeredShare,
  };
}

function itemOf(item: LevelItem, cases: readonly GradeCase[], { rules }: LevelBasis): Item {
  const shares = cases.map(({ facts }) => shareOf(item, facts, rules));
  const numbers = shares.filter((share) => typeof share === 'number');
  return {
    points: item.points,
    least: Math.min(...numbers),
    most: Math.max(...numbers),
    mayAnswer: numbers.length > 0,
    mayBeOpen: shares.includes(null),
    mayNotApply: shares.includes('none'),
  };
}

/** Share of the points that is answered if as many as possible are. */
function answeredAtMost(items: readonly Item[]): number {
  let answered = 0;
  let applies = 0;
  for (const { points, mayAnswer, mayNotApply } of items) {
    if (mayAnswer) answered += points;
    if (mayAnswer || !mayNotApply) applies += points;
  }
  return applies === 0 ? 0 : answered / applies;
}

function answeredAtLeast(items: readonly Item[]): number {
  let answered = 0;
  let applies = 0;
  for (const { points, mayBeOpen, mayNotApply } of items) {
    if (mayBeOpen) applies += points;
    if (mayBeOpen || mayNotApply) continue;
    answered += points;
    applies += points;
  }
  return applies === 0 ? 0 : answered / applies;
}

/**
 * The least (-1) or the greatest (1) mean share: of what is surely answered, and of the rest what moves it that way,
 * or as much as a score needs.
 */
function extremeMean(items: readonly Item[], answeredShare: number, sign: -1 | 1): number {
  const shareIn = (item: Item) => (sign < 0 ? item.least : item.most);
  const isSure = (item: Item) => item.mayAnswer && !item.mayBeOpen && !item.mayNotApply;
  let applies = 0;
  for (const { points, mayNotApply } of items) if (!mayNotApply) applies += points;
  let answered = 0;
  let earned = 0;
  const optional = items.filter((item) => item.mayAnswer && !isSure(item));
  optional.sort((a, b) => sign * (shareIn(b) - shareIn(a)));
  for (const item of [...items.filter(isSure), ...optional]) {
    const moves = sign * (shareIn(item) * answered - earned) > 0;
    if (!isSure(item) && !moves && answered > 0 && answered / applies >= answeredShare) break;
    answered += item.points;
    earned += shareIn(item) * item.points;
  }
  return earned / answered;
}
