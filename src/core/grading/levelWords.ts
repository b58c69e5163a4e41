import type { Unit } from '../register/register';
import type { Text } from '../text';
import { type VetoHit, vetoCells } from './findVetoes';
import type { GradeReason } from './grade';
import type { LevelBasis, Levelled } from './levelOf';
import type { Points } from './points';

/** Why this level: the vetoes that apply, the score and what moved it, or the path that was taken instead. */
export function levelReasons(unit: Unit, levelled: Levelled, basis: LevelBasis): GradeReason[] {
  const { method, points } = levelled;
  if (method === 'veto') {
    return levelled.vetoes.filter((hit) => hit.sure).map((hit) => vetoReason(hit, unit, levelled, basis));
  }
  if (method === 'points') return pointReasons(points, basis);
  return [{ about: 'level', rule: method, text: pathTaken(levelled), at: [], source: basis.source }];
}

function vetoReason({ veto }: VetoHit, unit: Unit, { facts }: Levelled, { source }: LevelBasis): GradeReason {
  const { id, text } = veto;
  const sentence = { zh: `否决项${id}：${text.zh}（需核实）`, en: `Veto ${id}: ${text.en} (to be verified)` };
  return { about: 'level', rule: id, text: sentence, at: vetoCells(veto, unit, facts), source };
}

function pointReasons({ score, answered, adjustment }: Points, { source }: LevelBasis): GradeReason[] {
  const share = Math.round(answered * 100);
  const text = {
    zh: `百分制得分${score}（已有资料占${share}%）`,
    en: `${score} points (${share}% of the material at hand)`,
  };
  const reasons: GradeReason[] = [{ about: 'level', rule: 'points', text, at: [], source }];
  for (const part of adjustment.parts) {
    const sign = part.points > 0 ? '+' : '';
    reasons.push({
      about: 'level',
      rule: 'adjustment',
      text: { zh: `${part.zh} ${sign}${part.points}分`, en: `${part.en} ${sign}${part.points}` },
      at: part.at ? [part.at] : [],
      source,
    });
  }
  return reasons;
}

function pathTaken({ method, level, qualified }: Levelled): Text {
  if (method === 'newUnit') {
    return { zh: '新投用未满12个月，按规则定级', en: 'In use for less than twelve months: level by rule' };
  }
  if (method === 'insufficient') {
    return listed('资料不足，暂按3级：缺', 'Too little material, level 3 for now: missing ', qualified.unknown);
  }
  if (level === 3) return listed('未达到2级条件：', 'Not met for level 2: ', qualified.unmet);
  const reached = String(level);
  return { zh: `定性评定：符合${reached}级条件`, en: `Qualitative: the conditions of level ${reached} are met` };
}

/** What the ledger does not say and the level hangs on. */
export function levelUnknowns({ method, level, qualified, vetoes }: Levelled): Text[] {
  if (method === 'veto') return [];
  const asksConditions = method === 'insufficient' || (method === 'qualitative' && level < 3);
  return [...(asksConditions ? qualified.unknown : []), ...vetoes.map((hit) => hit.veto.text)];
}

export function listed(zh: string, en: string, names: readonly Text[]): Text {
  return {
    zh: zh + names.map((name) => name.zh).join('、'),
    en: en + names.map((name) => name.en).join(', '),
  };
}
