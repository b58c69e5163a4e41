import { type Grade, gradeName } from '../grading/grade';

/** 'A2', and while inputs are unknown with what they leave open: 'A2(A1–A4)'. */
export function gradeWords(grade: Grade): string {
  const { best, worst } = grade.range;
  return best === worst ? gradeName(grade) : `${gradeName(grade)}(${best}–${worst})`;
}
