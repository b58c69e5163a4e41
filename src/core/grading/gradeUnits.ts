import type { Grade } from './grade';
import { type GradeInput, Grader } from './grader';
import { UnitGrade } from './unitGrade';

/** The grade of every unit, in the order of the register's units. */
export function gradeUnits(input: GradeInput): readonly Grade[] {
  const grader = new Grader(input);
  return input.register.units.map((unit) => new UnitGrade(unit, grader));
}
