import { lawStaff } from '../regulation/sources/checks';
import { requirementProblems } from './requirementProblems';
import type { Rule } from './rule';

export const safetyManagerMissing: Rule = {
  id: 'safety-manager-missing',
  looksAt: 'unit',
  title: { zh: '安全管理人员未落实', en: 'Safety manager missing' },
  severity: 'warning',
  item: 'personnel',
  source: lawStaff,
  messages: {
    missing: {
      zh: '“{unit}”的安全管理人员疑似未落实（{reason}），请核实；缺少的，请单位任命人员，应当持证的一并核对证件。',
      en: 'The safety staff of {unit} seem not to be in place ({reason}); verify it, and have the unit appoint them and check their certificates.',
    },
    unknown: {
      zh: '台账看不出“{unit}”的安全管理人员是否落实（{reason}），请向单位了解后补填。',
      en: 'The ledger does not tell whether {unit} has safety staff as required ({reason}); ask the unit and fill it in.',
    },
  },
  check: (unit, context) => requirementProblems(unit, 'personnel', context),
};
