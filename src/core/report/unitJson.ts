import { address } from '../ledger/address';
import { withoutPersonalData } from '../codes/withoutPersonalData';
import { formatDate, type LedgerDate } from '../dates/ledgerDate';
import { gradeName } from '../grading/grade';
import type { Unit } from '../register/register';
import { overallVerdict, type RequirementItem, requirementItems, type Verdict } from '../requirements/requirement';
import type { Report } from './report';
import type { Language } from '../text';
import type { JsonUnit } from './jsonShapes';

export function unitJson(unit: Unit, report: Report, language: Language): JsonUnit {
  const grade = report.grades[unit.index]!;
  const supervision = report.supervision[unit.index]!;
  const checks = report.requirements[unit.index]!;
  const { best, worst } = grade.range;
  return {
    name: unit.name,
    uscc: unit.uscc,
    nameIn: unit.nameIn,
    township: unit.township?.name ?? null,
    townshipIn: unit.townshipIn,
    department: supervision.primary.name,
    departmentAmbiguous: supervision.ambiguous,
    otherDepartments: supervision.others.map(({ name }) => name),
    class: grade.class,
    level: grade.level,
    grade: gradeName(grade),
    range: best === worst ? best : `${best}–${worst}`,
    reasons: grade.reasons.map(({ text }) => withoutPersonalData(text[language])),
    reasonDetails: grade.reasons.map(({ about, rule, at, source }) => ({
      about,
      rule,
      cells: at.map(({ sheet, row, column }) => ({ sheet, cell: address(row, column) })),
      source: `${source.document} ${source.article}`,
      certainty: source.certainty,
    })),
    improvement: grade.improvement === null ? null : withoutPersonalData(grade.improvement[language]),
    check3211: Object.fromEntries(requirementItems.map((item) => [item, checks[item].verdict])) as Record<
      RequirementItem,
      Verdict
    >,
    overall3211: overallVerdict(checks),
    nextCheckOn: dateJson(grade.siteCheck.due),
    nextReportOn: dateJson(grade.report.due),
  };
}

function dateJson(date: LedgerDate | null): string | null {
  return date === null ? null : formatDate(date);
}
