import type { Day } from '../dates/day';
import { addMonths } from '../dates/addMonths';
import { equipment } from '../ledger/fields/equipment';
import { valueOf } from '../ledger/reading';
import type { Unit } from '../register/register';
import type { Source } from '../regulation/inForce';
import type { RiskLevel } from '../regulation/riskClass';
import type { LevelAdjustments, LevelRules, Veto } from '../regulation/riskLevels';
import type { Text } from '../text';
import { findVetoes, type VetoHit } from './findVetoes';
import type { Grade, GradeReason } from './grade';
import type { LevelFacts } from './levelFacts';
import { levelOfScore, type Points, scoreUnit } from './points';
import { type Qualified, qualify } from './qualify';

export interface Levelled {
  readonly level: RiskLevel;
  readonly best: RiskLevel;
  readonly worst: RiskLevel;
  readonly method: Grade['method'];
  readonly score: number | null;
  readonly reasons: readonly GradeReason[];
  readonly unknowns: readonly Text[];
  /** What was weighed, for the way to a better level. */
  readonly weighed: { readonly vetoes: readonly VetoHit[]; readonly points: Points; readonly qualified: Qualified };
}

export interface LevelBasis {
  readonly rules: LevelRules;
  readonly adjustments: LevelAdjustments;
  readonly vetoes: readonly Veto[];
  readonly source: Source;
  readonly asOf: Day;
}

/**
 * The level: a veto decides first; else the 100-point score where enough is answered; else a new unit's level;
 * else the qualitative path where the ledger answers it; else the level for too little material.
 */
export function levelOf(unit: Unit, facts: LevelFacts, basis: LevelBasis): Levelled {
  const vetoes = findVetoes(unit, facts, basis.vetoes);
  const points = scoreUnit(unit, facts, basis.rules, basis.adjustments);
  const qualified = qualify(unit, facts);
  const weighed = { vetoes, points, qualified };
  const sure = vetoes.filter((hit) => hit.sure);
  if (sure.length > 0) {
    const reasons = sure.map((hit) => vetoReason(hit, basis.source));
    return { level: 4, best: 4, worst: 4, method: 'veto', score: points.score, reasons, unknowns: [], weighed };
  }
  const open = vetoes.length > 0 ? 4 : null;
  const without = withoutVeto(unit, points, qualified, basis);
  const unknowns = [...without.unknowns, ...vetoes.map((hit) => hit.veto.text)];
  return { ...without, worst: open ?? without.worst, unknowns, weighed };
}

/** The level by everything but the vetoes; also what a unit would get once its vetoes are cured. */
export function withoutVeto(
  unit: Unit,
  points: Points,
  qualified: Qualified,
  basis: LevelBasis,
): Omit<Levelled, 'weighed'> {
  const { rules } = basis;
  if (points.score !== null) return byPoints(points, points.score, basis);
  if (isNew(unit, rules, basis.asOf)) {
    const level = rules.newUnitLevel;
    const text = { zh: '新投用未满12个月，按规则定级', en: 'In use for less than twelve months: level by rule' };
    return plain(level, level, level, 'newUnit', text, basis.source);
  }
  if (qualified.best === 3) {
    const text = listed('未达到2级条件：', 'Not met for level 2: ', qualified.unmet);
    return plain(3, 3, 3, 'qualitative', text, basis.source);
  }
  if (qualified.level < 3) {
    const reached = String(qualified.level);
    const text = {
      zh: `定性评定：符合${reached}级条件`,
      en: `Qualitative: the conditions of level ${reached} are met`,
    };
    const { level, best } = qualified;
    return { ...plain(level, best, level, 'qualitative', text, basis.source), unknowns: qualified.unknown };
  }
  const level = rules.insufficientLevel;
  const text = listed('资料不足，暂按3级：缺', 'Too little material, level 3 for now: missing ', qualified.unknown);
  return { ...plain(level, qualified.best, level, 'insufficient', text, basis.source), unknowns: qualified.unknown };
}

function byPoints(points: Points, score: number, basis: LevelBasis): Omit<Levelled, 'weighed'> {
  const level = levelOfScore(score, basis.rules);
  const answered = Math.round(points.answered * 100);
  const reasons: GradeReason[] = [
    {
      about: 'level',
      rule: 'points',
      text: {
        zh: `百分制得分${score}（已有资料占${answered}%）`,
        en: `${score} points (${answered}% of the material at hand)`,
      },
      at: [],
      source: basis.source,
    },
  ];
  for (const part of points.adjustment.parts) {
    const sign = part.points > 0 ? '+' : '';
    reasons.push({
      about: 'level',
      rule: 'adjustment',
      text: { zh: `${part.zh} ${sign}${part.points}分`, en: `${part.en} ${sign}${part.points}` },
      at: part.at ? [part.at] : [],
      source: basis.source,
    });
  }
  return {
    level,
    best: Math.min(level, levelOfScore(points.most, basis.rules)) as RiskLevel,
    worst: Math.max(level, levelOfScore(points.least, basis.rules)) as RiskLevel,
    method: 'points',
    score,
    reasons,
    unknowns: [],
  };
}

function plain(
  level: RiskLevel,
  best: RiskLevel,
  worst: RiskLevel,
  method: Grade['method'],
  text: Text,
  source: Source,
): Omit<Levelled, 'weighed'> {
  return {
    level,
    best,
    worst,
    method,
    score: null,
    reasons: [{ about: 'level', rule: method, text, at: [], source }],
    unknowns: [],
  };
}

function vetoReason(hit: VetoHit, source: Source): GradeReason {
  const { id, text } = hit.veto;
  const sentence = { zh: `否决项${id}：${text.zh}（需核实）`, en: `Veto ${id}: ${text.en} (to be verified)` };
  return { about: 'level', rule: id, text: sentence, at: hit.at, source };
}

export function listed(zh: string, en: string, names: readonly Text[]): Text {
  return {
    zh: zh + names.map((name) => name.zh).join('、'),
    en: en + names.map((name) => name.en).join(', '),
  };
}

/** Every device known to have come into use within the months before. */
function isNew(unit: Unit, rules: LevelRules, asOf: Day): boolean {
  if (unit.devices.length === 0) return false;
  const since = addMonths(asOf, -rules.newUnitMonths);
  return unit.devices.every((device) => {
    if (!device.entry.table.has(equipment.commissionedOn)) return false;
    const date = valueOf(device.entry.read(equipment.commissionedOn));
    return date !== null && date.from > since;
  });
}
