import { unit } from '../ledger/fields/unit';
import type { FormulaDefinition } from './formulaDefinition';
import { openWords } from './openWords';
import { asOfParameter, type LedgerParameter, versionParameter } from './parameter';
import { aboutUnit } from './unitAnswers';
import { unitParameters } from './unitParameters';

const { scores, accident, penalty, blacklisted, listed } = unitParameters;
const { kinds, registrations, nextInspections, certItems, certExpires } = unitParameters;

const standardisation: LedgerParameter = {
  name: { zh: '标准化等级', en: 'standardisation' },
  says: { zh: '安全生产标准化等级：一级、二级、三级、未达标', en: 'Standardisation level: 一级, 二级, 三级 or 未达标' },
  optional: true,
  field: unit.standardisation,
};

const credit: LedgerParameter = {
  name: { zh: '诚信等级', en: 'credit' },
  says: { zh: '诚信等级：1至4或文字', en: 'Credit rating: 1 to 4, or words' },
  optional: true,
  field: unit.credit,
};

export const riskLevel: FormulaDefinition = {
  id: 'RISKLEVEL',
  says: {
    zh: '使用单位的风险级别 1 至 4（数字）；资料不全时为文字，注明可能的范围，如 3(1–4)',
    en: 'Risk level of the using unit, the number 1 to 4; as text with what missing material leaves open, e.g. 3(1–4)',
  },
  example: '=RISKLEVEL(85)',
  ledger: aboutUnit(({ index }, { judgement }) => {
    const { level, range } = judgement.grades[index]!;
    const words = openWords(String(level), range.best.charAt(1), range.worst.charAt(1));
    return words.length === 1 ? level : words;
  }),
  plain: {
    parameters: [
      { ...scores, optional: false },
      accident,
      penalty,
      blacklisted,
      listed,
      standardisation,
      credit,
      kinds,
      registrations,
      nextInspections,
      certItems,
      certExpires,
      asOfParameter,
      versionParameter,
    ],
    kind: 'equipment',
  },
};
