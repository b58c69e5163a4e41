import { lawSystems } from '../regulation/sources/checks';
import { requirementProblems } from './requirementProblems';
import type { Rule } from './rule';

export const safetySystemMissing: Rule = {
  id: 'safety-system-missing',
  looksAt: 'unit',
  title: { zh: '安全管理制度未落实', en: 'Safety rules missing' },
  severity: 'warning',
  item: 'system',
  source: lawSystems,
  messages: {
    missing: {
      zh: '“{unit}”的安全管理制度疑似未建立（{reason}），请核实；缺少的，请单位补齐岗位责任、隐患治理、应急救援等制度。',
      en: 'The safety rules of {unit} seem to be missing ({reason}); verify it, and have the unit set up what is missing.',
    },
    unknown: {
      zh: '台账看不出“{unit}”是否建立了安全管理制度（{reason}），请向单位了解后补填。',
      en: 'The ledger does not tell whether {unit} has safety rules ({reason}); ask the unit and fill it in.',
    },
  },
  check: (unit, context) => requirementProblems(unit, 'system', context),
};
