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
    const { afterVetoLevel, afterVetoMonths } = basis.rules;
    const names = sure.map((hit) => ({
      zh: `${hit.veto.id} ${hit.veto.text.zh}`,
      en: `${hit.veto.id} ${hit.veto.text.en}`,
    }));
    const cured = listed('消除', 'Cure ', names);
    if (then.level >= afterVetoLevel) return becomes(cured, gradeName({ class: riskClass, level: then.level }));
    const later = gradeName({ class: riskClass, level: then.level });
    const first = becomes(cured, gradeName({ class: riskClass, level: afterVetoLevel }));
    return {
      zh: `${first.zh}，满${String(afterVetoMonths)}个月后可评为${later}`,
      en: `${first.en}, and ${later} after ${String(afterVetoMonths)} months`,
    };
  }
  // A new unit has its level by rule, whatever its papers say.
  if (levelled.method === 'newUnit') return null;
  if (levelled.method === 'points') return byPoints(riskClass, levelled, basis);
  return byQuality(riskClass, levelled);
}

/** What the next better level asks for and the ledger does not show. */
function byQuality(riskClass: RiskClass, { level, qualified }: Levelled): Text | null {
  const { unmet, unknownForNext } = qualified;
  const parts: Text[] = [];
  if (unmet.length > 0) parts.push(listed('落实：', 'Put in order: ', unmet));
  if (unknownForNext.length > 0) parts.push(listed('补充资料并核实：', 'Supply and verify: ', unknownForNext));
  if (parts.length === 0) return null;
  const what = { zh: parts.map(({ zh }) => zh).join('；'), en: parts.map(({ en }) => en).join('; ') };
  return becomes(what, gradeName({ class: riskClass, level: level === 2 ? 1 : 2 }));
}

/** The fewest lost items, largest first, whose points reach the next cut-off; else the score that is needed. */
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
  const better = gradeName({ class: riskClass, level: next.level });
  if (missing > 0 || chosen.length === 0) return becomes(higherScore(next.from, points.score), better);
  return becomes(listed('补齐', 'Complete ', chosen), better);
}

/** Where the ledger gives the total only, or no item is left to be completed. */
function higherScore(from: number, score: number): Text {
  const lacking = String(Math.round((from - score) * 100) / 100);
  return {
    zh: `评定得分提高到${String(from)}分（还差${lacking}分）`,
    en: `Raise the score to ${String(from)} (${lacking} more)`,
  };
}

function becomes(what: Text, grade: string): Text {
  return { zh: `${what.zh} → ${grade}`, en: `${what.en} → ${grade}` };
}
