import type { FormulaDefinition } from './formulaDefinition';
import { asOfParameter, versionParameter } from './parameter';
import { openWords } from './openWords';
import { aboutUnit } from './unitAnswers';
import { unitParameters } from './unitParameters';

const { place, kinds, counts, industry, grades, pressures, lengths } = unitParameters;

export const riskClass: FormulaDefinition = {
  id: 'RISKCLASS',
  says: {
    zh: '使用单位的风险类别 A、B 或 C；资料不全时注明可能的范围，如 C(C–A)',
    en: 'Risk class of the using unit, A, B or C; with what missing material leaves open, e.g. C(C–A)',
  },
  example: '=RISKCLASS("医院","电梯",3)',
  ledger: aboutUnit(({ index }, { judgement }) => {
    const grade = judgement.grades[index]!;
    return openWords(grade.class, grade.range.best.charAt(0), grade.range.worst.charAt(0));
  }),
  plain: {
    parameters: [place, kinds, counts, industry, grades, pressures, lengths, asOfParameter, versionParameter],
    kind: 'equipment',
  },
};
