import { gradeName } from '../grading/grade';
import { seedClasses } from '../regulation/sources/checks';
import type { Rule } from './rule';

export const statedGradeDiffers: Rule = {
  id: 'stated-grade-differs',
  looksAt: 'unit',
  title: { zh: '台账写的等级与评定不同', en: 'Stated grade differs' },
  severity: 'info',
  source: seedClasses,
  messages: {
    differs: {
      zh: '台账写的风险等级是{stated}，按规则评定为{grade}；原来的等级不会被改动，请核实是规则、数据还是原等级需要更新。',
      en: 'The ledger states the grade {stated}, the rules give {grade}; what is written stays as it is. Verify whether rules, data or the old grade need an update.',
    },
    open: {
      zh: '台账写的风险等级是{stated}，现有数据只能评定在{best}至{worst}之间，与它不同；请补齐数据后再核对。',
      en: 'The ledger states the grade {stated}, the data allow {best} to {worst}, which differs; complete the data and compare again.',
    },
  },
  check(unit, { grades }) {
    const grade = grades[unit.index]!;
    const { stated } = grade;
    if (stated === null) return undefined;
    const { range } = grade;
    const sameClass = stated.class === null || stated.class === grade.class;
    const within = stated.level === null || isBetween(stated.level, levelOf(range.best), levelOf(range.worst));
    if (sameClass && within) return undefined;
    const written = `${stated.class ?? ''}${stated.level === null ? '类' : String(stated.level)}`;
    const name = stated.class === null ? `${written}级` : written;
    const open = range.best !== range.worst;
    const data = { stated: name, grade: gradeName(grade), best: range.best, worst: range.worst };
    return { at: stated.at, message: open ? 'open' : 'differs', data, severity: open ? 'info' : 'warning' };
  },
};

function levelOf(name: string): number {
  return Number(name.slice(1));
}

function isBetween(level: number, best: number, worst: number): boolean {
  return level >= best && level <= worst;
}
