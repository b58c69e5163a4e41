import { equipment } from '../ledger/fields/equipment';
import { vesselGrades } from '../regulation/sources/checks';
import { valueOn } from '../regulation/valueOn';
import type { Rule } from './rule';

export const safetyGradeNotPermitted: Rule = {
  id: 'safety-grade-not-permitted',
  looksAt: 'device',
  title: { zh: '安全状况等级不宜使用', en: 'Safety grade does not permit use' },
  severity: 'error',
  source: vesselGrades,
  needs: [equipment.safetyGrade],
  messages: {
    forbidden: {
      zh: '安全状况等级为{grade}级，使用状态却是在用；{grade}级的应当先处理缺陷，否则不得继续使用，请立即核实。',
      en: 'The safety grade is {grade}, yet the device counts as in use; with grade {grade} the defects come first. Verify it at once.',
    },
    watched: {
      zh: '安全状况等级为{grade}级，只能监控使用，并有累计期限，请核实监控措施和期限。',
      en: 'The safety grade is {grade}: use under watch only, and for a limited time; verify both.',
    },
    invalid: {
      zh: '安全状况等级写为{grade}，等级只有{best}至{worst}级，请对照检验报告更正。',
      en: 'The safety grade says {grade}, but grades run from {best} to {worst}; correct it from the report.',
    },
  },
  check({ use, entry }, { book, asOf }) {
    const stated = entry.read(equipment.safetyGrade);
    if (stated.kind !== 'value') return undefined;
    const grades = valueOn(book.safetyGrades, asOf);
    const grade = stated.value;
    if (grades === null || (grade < grades.watched && grade >= grades.best && Number.isInteger(grade)))
      return undefined;
    const at = entry.at(equipment.safetyGrade);
    if (grade === grades.forbidden) return use === 'inUse' ? { at, message: 'forbidden', data: { grade } } : undefined;
    if (grade === grades.watched) {
      return use === 'inUse' ? { at, message: 'watched', data: { grade }, severity: 'warning' } : undefined;
    }
    const data = { grade, best: grades.best, worst: grades.worst };
    return { at, message: 'invalid', data, severity: 'warning' };
  },
};
