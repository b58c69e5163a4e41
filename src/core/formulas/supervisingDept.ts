import { unit } from '../ledger/fields/unit';
import type { FormulaDefinition } from './formulaDefinition';
import { versionParameter } from './parameter';
import { aboutUnit } from './unitAnswers';
import { unitParameters } from './unitParameters';

const { place, industry, kinds } = unitParameters;

export const supervisingDept: FormulaDefinition = {
  id: 'SUPERVISINGDEPT',
  says: {
    zh: '建议的行业主管部门（按附件2）；说不准的给出两个，待确认',
    en: 'The suggested supervising department by annex 2; two where somebody must decide',
  },
  example: '=SUPERVISINGDEPT("学校")',
  ledger: aboutUnit((about, { context }) => context.unitWords(about).department),
  plain: {
    parameters: [
      place,
      industry,
      {
        name: { zh: '单位名称', en: 'unit_name' },
        says: { zh: '使用单位名称', en: 'Name of the using unit' },
        optional: true,
        field: unit.name,
      },
      kinds,
      {
        name: { zh: '台账所写部门', en: 'stated' },
        says: {
          zh: '台账上已写的主管部门；认得出的以它为准',
          en: 'The department that the ledger names, which counts first',
        },
        optional: true,
        field: unit.department,
      },
      versionParameter,
    ],
    kind: 'equipment',
  },
};
