import { gradeWords } from '../changes/gradeWords';
import { withoutPersonalData } from '../codes/withoutPersonalData';
import type { Grade, GradeReason } from '../grading/grade';
import { fill, type Language } from '../text';
import type { FormulaDefinition } from './formulaDefinition';
import { gradeForm } from './riskGrade';
import { aboutUnit } from './unitAnswers';

export const riskReason: FormulaDefinition = {
  id: 'RISKREASON',
  says: {
    zh: '风险等级的理由：为什么是这一类、这一级，还缺什么资料，怎样能改善',
    en: 'Why the grade is what it is, what is not known, and what would better it',
  },
  example: '=RISKREASON("医院","电梯",3,85)',
  ledger: aboutUnit(({ index }, { judgement, setting }) =>
    withoutPersonalData(reasonWords(judgement.grades[index]!, setting.language)),
  ),
  plain: gradeForm,
};

/** One sentence: the grade, why this class, why this level, what is missing, what would better it. */
function reasonWords(grade: Grade, language: Language): string {
  const { reasons, unknowns, improvement } = grade;
  const { colon, comma, semicolon, stop, ofClass, ofLevel, missing, better } = words[language];
  const why = (about: 'class' | 'level'): string =>
    reasons
      .filter((reason) => reason.about === about)
      .map((reason) => reasonText(reason, language))
      .join(comma);
  const said = why('level');
  const open = unknowns.map((text) => text[language]).filter((text) => !said.includes(text));
  const parts = [
    `${gradeWords(grade)}${colon}${fill(ofClass, { class: grade.class })}${colon}${why('class')}`,
    `${fill(ofLevel, { level: grade.level })}${colon}${said}`,
    open.length === 0 ? '' : missing + open.join(comma),
    improvement === null ? '' : better + improvement[language],
  ];
  return parts.filter((part) => part !== '').join(semicolon) + stop;
}

/** A row of the class table is called so: its id A1 is no grade. */
function reasonText({ rule, text }: GradeReason, language: Language): string {
  const { colon, row } = words[language];
  const own = text[language];
  const begins = `${rule}${colon}`;
  return own.startsWith(begins) ? fill(row, { rule }) + own.slice(begins.length) : own;
}

const words = {
  zh: {
    colon: '：',
    comma: '、',
    semicolon: '；',
    stop: '。',
    ofClass: '{class}类',
    ofLevel: '{level}级',
    row: '符合分类表{rule}行，',
    missing: '缺资料或待核实：',
    better: '改善：',
  },
  en: {
    colon: ': ',
    comma: ', ',
    semicolon: '; ',
    stop: '.',
    ofClass: 'class {class}',
    ofLevel: 'level {level}',
    row: 'row {rule} of the class table, ',
    missing: 'not known or to be verified: ',
    better: 'to better it: ',
  },
} satisfies Record<Language, Record<string, string>>;
