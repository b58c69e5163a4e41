import type { Day } from '../dates/day';
import type { LedgerDate } from '../dates/ledgerDate';
import type { Deadlines } from '../deadlines/clock';
import { reportClock } from '../deadlines/periodicReport';
import { siteCheckClock } from '../deadlines/siteCheck';
import { patrol } from '../ledger/fields/patrol';
import { unit as unitFields } from '../ledger/fields/unit';
import { valueOf } from '../ledger/reading';
import { ask } from '../register/ask';
import type { Register, Statement, Unit } from '../register/register';
import { inForceOn } from '../regulation/valueOn';
import type { Dated, InForce } from '../regulation/inForce';
import type { Check3211 } from '../requirements/requirement';
import type { RuleBook } from '../rulebook/ruleBook';
import { classInputs } from './classInputs';
import { classify } from './classify';
import { type Grade, gradeName } from './grade';
import { improvementOf } from './improve';
import { levelFacts } from './levelFacts';
import { type LevelBasis, levelOf } from './levelOf';
import { statedGrade } from './statedGrade';

export interface GradeInput {
  readonly register: Register;
  readonly deadlines: Deadlines;
  readonly requirements: readonly Check3211[];
  readonly book: RuleBook;
  readonly asOf: Day;
}

/** The grade of every unit, in the order of the register's units. */
export function gradeUnits(input: GradeInput): readonly Grade[] {
  const grade = graderOn(input);
  return input.register.units.map(grade);
}

function graderOn(input: GradeInput): (unit: Unit) => Grade {
  const { book, asOf } = input;
  const traits = inForce(book.deviceTraits, asOf);
  const table = inForce(book.classTable, asOf);
  const modifiers = inForce(book.classModifiers, asOf);
  const rules = inForce(book.levelRules, asOf);
  const matrix = inForce(book.supervisionMatrix, asOf);
  const basis: LevelBasis = {
    rules: rules.value,
    adjustments: inForce(book.levelAdjustments, asOf).value,
    vetoes: inForce(book.vetoes, asOf).value,
    source: rules.source,
    asOf,
  };
  const sources = { table: table.source, modifiers: modifiers.source };
  return (unit) => {
    const inputs = classInputs(unit, traits.value);
    const classified = classify(unit, inputs, table.value, modifiers.value, sources);
    const facts = levelFacts(unit, input.requirements[unit.index]!, input.deadlines, rules.value, asOf);
    const levelled = levelOf(unit, facts, basis);
    const cell = matrix.value[classified.class][levelled.level];
    return {
      class: classified.class,
      level: levelled.level,
      stated: statedGrade(unit),
      range: {
        best: gradeName({ class: classified.best, level: levelled.best }),
        worst: gradeName({ class: classified.worst, level: levelled.worst }),
      },
      method: levelled.method,
      score: levelled.score,
      reasons: [...classified.reasons, ...levelled.reasons],
      unknowns: [...classified.unknowns, ...levelled.unknowns],
      improvement: improvementOf(unit, classified.class, levelled, basis),
      siteCheck: siteCheckClock(lastSiteCheck(unit), cell.siteCheckMonths, asOf, book),
      report: reportClock(ask(unit, unitFields.lastReportedOn), cell.reportMonths, asOf, book),
      measure: cell.measure,
    };
  };
}

/** The table in force; before the document's first day its first version, so that old days can still be graded. */
function inForce<T>(table: InForce<T>, asOf: Day): Dated<T> & { readonly value: T } {
  const entry = inForceOn(table, asOf) ?? table.at(-1);
  if (entry?.value == null) throw new RangeError('the rule book lacks a grading table');
  return { ...entry, value: entry.value };
}

/** The later of the unit ledger's own date and the last patrol. */
function lastSiteCheck(unit: Unit): Statement<LedgerDate> {
  const stated = ask(unit, unitFields.lastCheckedOn);
  let best: Statement<LedgerDate> = stated;
  let last = valueOf(stated.reading);
  for (const visit of unit.patrols) {
    const on = valueOf(visit.on);
    if (on === null || (last !== null && on.to <= last.to)) continue;
    last = on;
    best = { reading: visit.on, origin: visit.entry.at(patrol.on) };
  }
  return best;
}
