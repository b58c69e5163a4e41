import { verdictNames } from '../changes/verdictNames';
import { equipment } from '../ledger/fields/equipment';
import { unit } from '../ledger/fields/unit';
import { requirementItems } from '../requirements/requirement';
import type { FormulaDefinition } from './formulaDefinition';
import { asOfParameter, type LedgerParameter, type Parameter, versionParameter } from './parameter';
import { aboutUnit } from './unitAnswers';
import { unitParameters } from './unitParameters';

const { kinds, counts } = unitParameters;

export const detailParameter: Parameter = {
  name: { zh: '明细', en: 'detail' },
  says: {
    zh: '填“明细”则横向给出七项各自的结论',
    en: 'Write "detail" for the seven verdicts side by side',
  },
  optional: true,
  role: 'detail',
};

export const check3211: FormulaDefinition = {
  id: 'CHECK3211',
  says: {
    zh: '3211 核查：不符合和缺资料的项目，都符合时为“全部符合”；加“明细”则横向给出七项结论',
    en: 'Check of 3211: the items not met and those without data; with "detail" the seven verdicts side by side',
  },
  example: '=CHECK3211("电梯",2,"有","有","王某某","梯11晋E00001(20)","有","2027-05","有")',
  ledger: aboutUnit((about, { context, judgement, setting, isDetailed }) => {
    if (!isDetailed) return context.unitWords(about).check3211;
    const checks = judgement.requirements[about.index]!;
    return requirementItems.map((item) => verdictNames[checks[item].verdict][setting.language]);
  }),
  plain: {
    parameters: [
      { ...kinds, optional: false },
      counts,
      ofUnit('管理机构', 'organisation', '有、无或文号', '有, 无 or the number of the paper', unit.safetyOrg),
      ofUnit('管理制度', 'rules', '有、无或文号', '有, 无 or the number of the paper', unit.safetySystem),
      ofUnit('安全管理员', 'manager', '姓名，或“无”', 'The name, or 无', unit.safetyManager),
      ofDevice('使用登记证编号', 'registrations', '编号，或“无”', 'The number, or 无', equipment.registrationNo),
      ofDevice('操作人员持证', 'certified', '是、否', '是 or 否', equipment.operatorCertified),
      ofDevice('下次检验日期', 'next_inspections', '日期', 'The day', equipment.nextInspectionOn),
      ofUnit('应急专项预案', 'emergency_plan', '有、无或文号', '有, 无 or the number', unit.emergencyPlan),
      ofUnit('最近演练日期', 'last_drill', '日期', 'The day', unit.lastDrillOn),
      asOfParameter,
      versionParameter,
      detailParameter,
    ],
    kind: 'equipment',
  },
};

type Column = NonNullable<LedgerParameter['field']>;

function ofUnit(zh: string, en: string, says: string, english: string, field: Column): LedgerParameter {
  return { name: { zh, en }, says: { zh: says, en: english }, optional: true, field };
}

function ofDevice(zh: string, en: string, says: string, english: string, field: Column): LedgerParameter {
  const each = { zh: `${says}，与设备种类一一对应`, en: `${english}, in the order of the kinds` };
  return { name: { zh, en }, says: each, optional: true, field, perDevice: true };
}
