import type { FormulaDefinition } from './formulaDefinition';
import type { MadeForm } from './madeForm';
import { asOfParameter, versionParameter } from './parameter';
import { aboutUnit } from './unitAnswers';
import { unitParameters } from './unitParameters';

const { place, kinds, counts, scores, industry, registrations, nextInspections } = unitParameters;
const { certItems, certExpires, accident, penalty, blacklisted, listed } = unitParameters;

/** The arguments of a grade: what a class and what a level hang on. */
export const gradeForm: MadeForm = {
  parameters: [
    place,
    kinds,
    counts,
    scores,
    industry,
    registrations,
    nextInspections,
    certItems,
    certExpires,
    accident,
    penalty,
    blacklisted,
    listed,
    asOfParameter,
    versionParameter,
  ],
  kind: 'equipment',
};

export const riskGrade: FormulaDefinition = {
  id: 'RISKGRADE',
  says: {
    zh: '使用单位的风险等级，如 A2；资料不全时注明可能的范围，如 A2(A1–A4)',
    en: 'Risk grade of the using unit, e.g. A2; with what missing material leaves open, e.g. A2(A1–A4)',
  },
  example: '=RISKGRADE("医院","电梯",3,85)',
  ledger: aboutUnit((unit, { context }) => context.unitWords(unit).grade),
  plain: gradeForm,
};
