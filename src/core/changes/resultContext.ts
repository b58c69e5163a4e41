import type { CheckContext } from '../checks/rule';
import type { Language } from '../text';
import { check3211Words } from './check3211Words';
import { dateSystemOf } from './dateCell';
import { departmentWords } from './departmentWords';
import { gradeWords } from './gradeWords';
import type { ResultContext, UnitWords } from './resultColumn';

export function resultContext(report: CheckContext, language: Language): ResultContext {
  const known: UnitWords[] = [];
  return {
    report,
    language,
    dateSystem: dateSystemOf(report.ledger),
    unitWords: ({ index }) =>
      (known[index] ??= {
        grade: gradeWords(report.grades[index]!),
        check3211: check3211Words(report.requirements[index]!, language),
        department: departmentWords(report.supervision[index]!, language),
      }),
  };
}
