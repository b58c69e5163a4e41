import { unknownWord } from '../changes/clockWords';
import { person } from '../ledger/fields/person';
import type { FormulaDefinition } from './formulaDefinition';
import { asColumns } from './onLedger';
import { asOfParameter, versionParameter } from './parameter';
import { notAvailable } from './refusals';

const notOfPeople = notAvailable({
  zh: '这份台账没有列作业人员：请选人员台账的标题行和数据行。',
  en: 'This ledger lists no operators: choose the header rows and data rows of one that does.',
});

export const certStatus: FormulaDefinition = {
  id: 'CERTSTATUS',
  says: {
    zh: '作业人员证状态：有效、即将到期、应立即复审、已过期几天、缺资料',
    en: 'State of an operator certificate: valid, due soon, renew now, expired so many days ago, no data',
  },
  example: '=CERTSTATUS(DATE(2027,4,2),"N1")',
  ledger: asColumns(['certStatus'], notOfPeople),
  plain: {
    parameters: [
      {
        name: { zh: '有效期至', en: 'expires' },
        says: {
          zh: '证书有效期至；没有的留空并填发证日期',
          en: 'End of the certificate; blank where only its issue is known',
        },
        optional: false,
        field: person.certExpiresOn,
      },
      {
        name: { zh: '作业项目', en: 'item' },
        says: { zh: '作业项目或代号，如“N1”', en: 'The item or its code, e.g. N1' },
        optional: true,
        field: person.certItem,
      },
      asOfParameter,
      {
        name: { zh: '发证日期', en: 'issued' },
        says: {
          zh: '发证日期；有效期没有写明时用它推算',
          en: 'Day of issue, by which the end is worked out where it is not given',
        },
        optional: true,
        field: person.certIssuedOn,
      },
      versionParameter,
    ],
    kind: 'operator',
    silent: (_, { setting }) => unknownWord(setting.language),
  },
};
