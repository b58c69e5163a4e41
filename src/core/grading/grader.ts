import type { Day } from '../dates/day';
import type { Deadlines } from '../deadlines/clock';
import type { Register, Unit } from '../register/register';
import type { DeviceTraits } from '../regulation/deviceTraits';
import type { Dated, InForce } from '../regulation/inForce';
import type { MatrixCell, SupervisionMatrix } from '../regulation/supervisionMatrix';
import { inForceOn } from '../regulation/valueOn';
import type { Check3211 } from '../requirements/requirement';
import type { RuleBook } from '../rulebook/ruleBook';
import type { Text } from '../text';
import { classInputs } from './classInputs';
import { type ClassBasis, type Classified, classify } from './classify';
import { classRange } from './classRange';
import { type Grade, gradeName } from './grade';
import { GradeCases } from './gradeCases';
import { keptFields } from './keptFields';
import { levelFacts } from './levelFacts';
import { type LevelBasis, levelBasis, type Levelled, levelOf } from './levelOf';
import { levelRange } from './levelRange';
import { openColumns } from './openStatement';

export interface GradeInput {
  readonly register: Register;
  readonly deadlines: Deadlines;
  readonly requirements: readonly Check3211[];
  readonly book: RuleBook;
  readonly asOf: Day;
}

export interface Decided {
  readonly classified: Classified;
  readonly levelled: Levelled;
}

/** The grading rules in force on one day, looked up once for all units. */
export class Grader {
  readonly classBasis: ClassBasis;
  readonly levelBasis: LevelBasis;
  readonly traits: DeviceTraits;
  private readonly matrix: SupervisionMatrix;
  private readonly cases: GradeCases;

  constructor(readonly input: GradeInput) {
    const { book, asOf } = input;
    const kept = keptFields(input.register);
    const table = inForce(book.classTable, asOf);
    const modifiers = inForce(book.classModifiers, asOf);
    const rules = inForce(book.levelRules, asOf);
    this.traits = inForce(book.deviceTraits, asOf).value;
    this.matrix = inForce(book.supervisionMatrix, asOf).value;
    this.classBasis = {
      asOf,
      table: table.value,
      tableSource: table.source,
      modifiers: modifiers.value,
      modifiersSource: modifiers.source,
      kept,
    };
    this.levelBasis = levelBasis({
      rules: rules.value,
      adjustments: inForce(book.levelAdjustments, asOf).value,
      vetoes: inForce(book.vetoes, asOf).value,
      source: rules.source,
      asOf,
      kept,
    });
    this.cases = new GradeCases(this);
  }

  decide(unit: Unit): Decided {
    const { requirements, deadlines } = this.input;
    const facts = levelFacts(unit, requirements[unit.index]!, deadlines, this.levelBasis);
    return {
      classified: classify(unit, classInputs(unit, this.traits), this.classBasis),
      levelled: levelOf(unit, facts, this.levelBasis),
    };
  }

  /** The best and the worst grade that the cells without an answer leave open. */
  rangeOf(unit: Unit, { classified, levelled }: Decided): Grade['range'] {
    const cases = this.cases.around({ unit, facts: levelled.facts, inputs: classified.inputs });
    const classes = classRange(cases, this.classBasis);
    const levels = levelRange(cases, this.levelBasis);
    return {
      best: gradeName({ class: classes.best, level: levels.best }),
      worst: gradeName({ class: classes.worst, level: levels.worst }),
    };
  }

  /** Titles of the columns in which the unit's cells leave something open that a grade looks at. */
  openColumnsOf(unit: Unit): readonly Text[] {
    return openColumns(unit, this.cases.fields);
  }

  cellOf(grade: Pick<Grade, 'class' | 'level'>): MatrixCell {
    return this.matrix[grade.class][grade.level];
  }
}

/** The table in force; before the document's first day its first version, so that old days can still be graded. */
function inForce<T>(table: InForce<T>, asOf: Day): Dated<T> & { readonly value: T } {
  const entry = inForceOn(table, asOf) ?? table.at(-1);
  if (entry?.value == null) throw new RangeError('the rule book lacks a grading table');
  return { ...entry, value: entry.value };
}
