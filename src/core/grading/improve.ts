import type { Unit } from '../register/register';
import type { RiskClass } from '../regulation/riskClass';
import type { Text } from '../text';
import { gradeName } from './grade';
import { type LevelBasis, type Levelled, withoutVeto } from './levelOf';
import { listed } from './levelWords';
import { lossesOf } from './points';

/** The smallest change that would better the grade, in one sentence; null at level 1. */
export function improvementOf(unit: Unit, riskClass: RiskClass, levelled: Levelled, basis: LevelBasis): Text | null {
  if (levelled.level === 1) return null;
  const { vetoes, points, qualified } = levelled;
  const sure = vetoes.filter((hit) => hit.sure);
  if (sure.length > 0) {
    const then = withoutVeto(unit, points, qualified, basis);
    const names = sure.map((hit) => ({
      zh: `${hit.veto.id} ${hit.veto.text.zh}`,
      en: `${hit.veto.id} ${hit.veto.text.en}`,
    }));
    return becomes(listed('消除', 'Cure ', names), gradeName({ class: riskClass, level: then.level }));
  }
  if (levelled.method === 'points') return byPoints(riskClass, levelled, basis);
  const better = gradeName({ class: riskClass, level: qualified.best < levelled.level ? qualified.best : 2 });
  if (qualified.unmet.length > 0) return becomes(listed('补齐', 'Complete ', qualified.unmet), better);
  if (qualified.unknown.length > 0)
    return becomes(listed('补充资料并核实符合：', 'Supply and verify: ', qualified.unknown), better);
  return null;
}

/** The fewest lost items, largest first, whose points reach the next cut-off. */
function byPoints(riskClass: RiskClass, levelled: Levelled, basis: LevelBasis): Text | null {
  const { points, facts } = levelled;
  const next = basis.rules.cutoffs.filter((cutoff) => cutoff.level < levelled.level).at(-1);
  if (!next || points.score === null) return null;
  const applies = basis.rules.items.reduce((sum, item) => sum + item.points, 0);
  let missing = next.from - points.score;
  const chosen: Text[] = [];
  for (const loss of lossesOf(facts, basis.rules)) {
    if (missing <= 0) break;
    chosen.push(loss.item.name);
    missing -= (loss.points * 100) / applies / points.answered;
  }
  if (missing > 0 || chosen.length === 0) return null;
  return becomes(listed('补齐', 'Complete ', chosen), gradeName({ class: riskClass, level: next.level }));
}

function becomes(what: Text, grade: string): Text {
  return { zh: `${what.zh} → ${grade}`, en: `${what.en} → ${grade}` };
}
