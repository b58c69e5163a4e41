import { unknownWord } from '../changes/clockWords';
import { deviceParameters } from './deviceParameters';
import type { FormulaDefinition } from './formulaDefinition';
import { asColumns } from './onLedger';
import { asOfParameter, versionParameter } from './parameter';
import { notAvailable } from './refusals';

const noDates = notAvailable({
  zh: '这份台账没有检验、证书或整改期限：请选设备、人员或隐患台账的标题行和数据行。',
  en: 'This ledger has no dates of inspection, certificate or rectification: choose one that has.',
});

const { kind, last, commissioned, next } = deviceParameters;

export const dueStatus: FormulaDefinition = {
  id: 'DUESTATUS',
  says: {
    zh: '到期状态：正常、即将到期、应立即报检、已超期几天、缺资料、不适用',
    en: 'State of the deadline: in order, due soon, apply now, overdue by so many days, no data, n/a',
  },
  example: '=DUESTATUS(DATE(2026,12,1))',
  ledger: asColumns(['inspectionStatus', 'certStatus', 'hazardStatus'], noDates),
  plain: {
    parameters: [{ ...next, optional: false }, asOfParameter, kind, last, commissioned, versionParameter],
    kind: 'equipment',
    silent: (_, { setting }) => unknownWord(setting.language),
  },
};
