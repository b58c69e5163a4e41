import { departmentWords, gradeName, type Language, type Report, type Unit, withoutPersonalData } from '../core';
import type { Page, UnitLine, UnitQuery } from './desk';

/** The units that fit, the riskiest first (A before C, 4 before 1), then in the register's order. */
export function unitLines(report: Report, query: UnitQuery): Page<UnitLine> {
  const units = report.register.units.filter((unit) => fits(unit, report, query));
  units.sort((one, other) => risk(other, report) - risk(one, report) || one.index - other.index);
  const lines = units.slice(query.from, query.from + query.count);
  return { total: units.length, lines: lines.map((unit) => unitLine(unit, report, query.language)) };
}

function fits(unit: Unit, { grades, supervision }: Report, query: UnitQuery): boolean {
  const grade = grades[unit.index]!;
  const { riskClass, level, department, township } = query;
  return (
    (riskClass === null || grade.class === riskClass) &&
    (level === null || grade.level === level) &&
    (department === null || supervision[unit.index]!.primary.name === department) &&
    (township === null || (unit.township?.name ?? '') === township)
  );
}

function risk(unit: Unit, { grades }: Report): number {
  const grade = grades[unit.index]!;
  return 'CBA'.indexOf(grade.class) * 4 + grade.level;
}

function unitLine(unit: Unit, report: Report, language: Language): UnitLine {
  const grade = report.grades[unit.index]!;
  const { best, worst } = grade.range;
  const words = (text: { readonly zh: string; readonly en: string }): string => withoutPersonalData(text[language]);
  return {
    name: withoutPersonalData(unit.name),
    township: unit.township?.name ?? null,
    department: departmentWords(report.supervision[unit.index]!, language),
    grade: gradeName(grade),
    range: best === worst ? null : `${best}–${worst}`,
    reasons: grade.reasons.map(({ text }) => words(text)),
    improve: grade.improvement === null ? null : words(grade.improvement),
    unknown: grade.unknowns.map(words),
    at: unit.entries[0]?.start ?? null,
  };
}
