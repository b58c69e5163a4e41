import { unit as unitFields } from '../ledger/fields/unit';
import { valueOf } from '../ledger/reading';
import { ask } from '../register/ask';
import type { Unit } from '../register/register';
import type { RiskLevel } from '../regulation/riskClass';
import { requirementItems } from '../requirements/requirement';
import type { Text } from '../text';
import { itemNames } from '../requirements/itemNames';
import type { LevelFacts } from './levelFacts';
import { gradeNumber } from './points';

/** The level on the qualitative path (定性评定), with what stands in the way of the next better one. */
export interface Qualified {
  readonly level: RiskLevel;
  /** The level if every unknown turned out well. */
  readonly best: RiskLevel;
  /** Surely not met. */
  readonly unmet: readonly Text[];
  /** The ledger does not say. */
  readonly unknown: readonly Text[];
}

type Answer = 'yes' | 'no' | 'unknown';

interface Condition {
  readonly name: Text;
  readonly answer: Answer;
}

/**
 * 2: all of 3211, no hazard past its deadline, no penalty within a year.
 * 1: besides, no accident and standardisation of the second grade or better. Otherwise 3.
 */
export function qualify(unit: Unit, facts: LevelFacts): Qualified {
  const second = [...requirementConditions(facts), ...conductConditions(unit, facts)];
  const first = distinctionConditions(unit);
  const missing = (answer: Answer, of: readonly Condition[]): Text[] =>
    of.filter((condition) => condition.answer === answer).map((condition) => condition.name);
  const meets = (of: readonly Condition[], counts: readonly Answer[]): boolean =>
    of.every((condition) => counts.includes(condition.answer));
  const level = meets(second, ['yes']) ? (meets(first, ['yes']) ? 1 : 2) : 3;
  const best = meets(second, ['yes', 'unknown']) ? (meets(first, ['yes', 'unknown']) ? 1 : 2) : 3;
  const next = level === 3 ? second : first;
  return {
    level,
    best,
    unmet: missing('no', next),
    unknown: missing('unknown', level === 3 ? [...second, ...first] : first),
  };
}

function requirementConditions(facts: LevelFacts): Condition[] {
  return requirementItems.map((item) => {
    const { verdict } = facts.check[item];
    const answer = verdict === 'fail' ? 'no' : verdict === 'unknown' ? 'unknown' : 'yes';
    return { name: itemNames[item], answer };
  });
}

function conductConditions(unit: Unit, facts: LevelFacts): Condition[] {
  return [
    { name: { zh: '逾期隐患', en: 'hazards past their deadline' }, answer: facts.overdueHazards > 0 ? 'no' : 'yes' },
    { name: { zh: '近一年行政处罚', en: 'penalties within a year' }, answer: freeOf(unit, unitFields.penalty) },
  ];
}

function distinctionConditions(unit: Unit): Condition[] {
  const standard = ask(unit, unitFields.standardisation).reading;
  const grade = gradeNumber(valueOf(standard));
  const known = standard.kind === 'value' || standard.kind === 'none';
  return [
    { name: { zh: '责任事故', en: 'accidents' }, answer: freeOf(unit, unitFields.accident) },
    {
      name: { zh: '标准化二级以上', en: 'standardisation grade 2 or better' },
      answer: !known ? 'unknown' : grade !== null && grade <= 2 ? 'yes' : 'no',
    },
  ];
}

/** 'yes' only where the ledger says that there is none. */
function freeOf(unit: Unit, field: (typeof unitFields)['penalty']): Answer {
  const { kind } = ask(unit, field).reading;
  return kind === 'none' || kind === 'notApplicable' ? 'yes' : kind === 'value' ? 'no' : 'unknown';
}
