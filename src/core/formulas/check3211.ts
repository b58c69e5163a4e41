import { verdictNames } from '../changes/verdictNames';
import { unit } from '../ledger/fields/unit';
import { requirementItems } from '../requirements/requirement';
import type { FormulaDefinition } from './formulaDefinition';
import { asOfParameter, type LedgerParameter, type Parameter, versionParameter } from './parameter';
import { aboutUnit } from './unitAnswers';
import { unitParameters } from './unitParameters';

const { kinds, counts, registrations, nextInspections, certItems, certExpires } = unitParameters;

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
  example:
    '=CHECK3211("叉车",2,"有","有","李某某","赵某某","王某某","有","车11晋E00001(20)","2027-05-01","N1","2028-01-01","有","2026-06-01")',
  ledger: aboutUnit((about, { context, judgement, setting, isDetailed }) => {
    if (!isDetailed) return context.unitWords(about).check3211;
    const checks = judgement.requirements[about.index]!;
    return requirementItems.map((item) => verdictNames[checks[item].verdict][setting.language]);
  }),
  plain: {
    parameters: [
      { ...kinds, optional: false },
      counts,
      ofUnit('管理机构', 'organisation', '有、无或文号', 'The number of the paper, or 有, 无', unit.safetyOrg),
      ofUnit('管理制度', 'rules', '有、无或文号', 'The number of the paper, or 有, 无', unit.safetySystem),
      ofUnit('主要负责人', 'principal', '姓名，或“无”', 'The name, or 无', unit.principal),
      ofUnit('安全总监', 'director', '姓名，或“无”', 'The name, or 无', unit.safetyDirector),
      ofUnit('安全管理员', 'manager', '姓名，或“无”', 'The name, or 无', unit.safetyManager),
      ofUnit(
        '管理员证书',
        'manager_certificate',
        'A 证编号，或有、无',
        'The A certificate, or 有, 无',
        unit.safetyManagerCertNo,
      ),
      registrations,
      nextInspections,
      certItems,
      certExpires,
      ofUnit(
        '应急专项预案',
        'emergency_plan',
        '有、无或文号',
        'The number of the paper, or 有, 无',
        unit.emergencyPlan,
      ),
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
