import { gradeWords } from '../changes/gradeWords';
import { withoutPersonalData } from '../codes/withoutPersonalData';
import type { Grade } from '../grading/grade';
import type { Language, Text } from '../text';
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
  const zh = language === 'zh';
  const listed = (texts: readonly Text[]): string => texts.map((text) => text[language]).join(zh ? '、' : ', ');
  const why = (about: 'class' | 'level'): Text[] =>
    reasons.filter((reason) => reason.about === about).map(({ text }) => text);
  const parts = [
    `${gradeWords(grade)}${zh ? '：' : ': '}${listed(why('class'))}`,
    listed(why('level')),
    unknowns.length === 0 ? '' : `${zh ? '缺资料：' : 'not known: '}${listed(unknowns)}`,
    improvement === null ? '' : `${zh ? '改善：' : 'to better it: '}${improvement[language]}`,
  ];
  return `${parts.filter((part) => part !== '').join(zh ? '；' : '; ')}${zh ? '。' : '.'}`;
}
