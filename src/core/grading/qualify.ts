import { unit as unitFields } from '../ledger/fields/unit';
import { valueOf } from '../ledger/reading';
import { askReading } from '../register/ask';
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
  /** Conditions of the next better level, or of level 2, that are surely not met. */
  readonly unmet: readonly Text[];
  /** Those of which the ledger does not say whether they are met. */
  readonly unknownForNext: readonly Text[];
  /** The same for this level and every better one. */
  readonly unknown: readonly Text[];
}

/** Whether a condition is met. */
type Answer = 'yes' | 'no' | 'unknown';

/** An answer for each of some conditions. */
export type ConditionAnswers = readonly Answer[];

/** Names of the conditions, in the order of their answers. */
const secondLevel: readonly Text[] = [
  ...requirementItems.map((item) => itemNames[item]),
  { zh: '无逾期隐患', en: 'no hazard past its deadline' },
  { zh: '近一年无行政处罚', en: 'no penalty within a year' },
];
const firstLevel: readonly Text[] = [
  { zh: '无责任事故', en: 'no accident' },
  { zh: '标准化二级以上', en: 'standardisation grade 2 or better' },
];

/**
 * 2: all of 3211, no hazard past its deadline, no penalty within a year.
 * 1: besides, no accident and standardisation of the second grade or better. Otherwise 3.
 */
export function qualify(unit: Unit, facts: LevelFacts): Qualified {
  return new QualifiedUnit(unit, facts);
}

/** The conditions of level 2, and those that level 1 asks for besides. */
export function conditionAnswers(
  unit: Unit,
  facts: LevelFacts,
): { readonly second: ConditionAnswers; readonly first: ConditionAnswers } {
  return { second: secondAnswers(unit, facts), first: firstAnswers(unit) };
}

/** Answers when somebody asks: a veto or the score decides most units before. */
class QualifiedUnit implements Qualified {
  private secondFound: readonly Answer[] | undefined;
  private firstFound: readonly Answer[] | undefined;

  constructor(
    private readonly unit: Unit,
    private readonly facts: LevelFacts,
  ) {}

  get level(): RiskLevel {
    return !this.second.every(isSure) ? 3 : this.first.every(isSure) ? 1 : 2;
  }

  get best(): RiskLevel {
    return !this.second.every(mayBe) ? 3 : this.first.every(mayBe) ? 1 : 2;
  }

  private get second(): readonly Answer[] {
    return (this.secondFound ??= secondAnswers(this.unit, this.facts));
  }

  private get first(): readonly Answer[] {
    return (this.firstFound ??= firstAnswers(this.unit));
  }

  get unmet(): readonly Text[] {
    return this.level === 3 ? pick(secondLevel, this.second, 'no') : pick(firstLevel, this.first, 'no');
  }

  get unknownForNext(): readonly Text[] {
    return this.level === 3 ? pick(secondLevel, this.second, 'unknown') : pick(firstLevel, this.first, 'unknown');
  }

  get unknown(): readonly Text[] {
    const ofFirst = pick(firstLevel, this.first, 'unknown');
    return this.level === 3 ? [...pick(secondLevel, this.second, 'unknown'), ...ofFirst] : ofFirst;
  }
}

function isSure(answer: Answer): boolean {
  return answer === 'yes';
}

function mayBe(answer: Answer): boolean {
  return answer !== 'no';
}

function pick(names: readonly Text[], answers: readonly Answer[], answer: Answer): readonly Text[] {
  return names.filter((_, place) => answers[place] === answer);
}

function secondAnswers(unit: Unit, { check, overdueHazards, unclearHazards }: LevelFacts): Answer[] {
  return [
    ...requirementItems.map((item): Answer => {
      const { verdict } = check[item];
      return verdict === 'fail' ? 'no' : verdict === 'unknown' ? 'unknown' : 'yes';
    }),
    overdueHazards > 0 ? 'no' : unclearHazards > 0 ? 'unknown' : 'yes',
    freeOf(unit, unitFields.penalty),
  ];
}

function firstAnswers(unit: Unit): Answer[] {
  const standard = askReading(unit, unitFields.standardisation);
  const grade = gradeNumber(valueOf(standard));
  const known = standard.kind === 'value' || standard.kind === 'none';
  const standardised = !known ? 'unknown' : grade !== null && grade <= 2 ? 'yes' : 'no';
  return [freeOf(unit, unitFields.accident), standardised];
}

/** 'yes' only where the ledger says that there is none. */
function freeOf(unit: Unit, field: (typeof unitFields)['penalty']): Answer {
  const { kind } = askReading(unit, field);
  return kind === 'none' || kind === 'notApplicable' ? 'yes' : kind === 'value' ? 'no' : 'unknown';
}
