import { seed3211 } from '../regulation/sources/checks';
import { requirementProblems } from './requirementProblems';
import type { Rule } from './rule';

export const organisationMissing: Rule = {
  id: 'organisation-missing',
  looksAt: 'unit',
  title: { zh: '安全管理机构未落实', en: 'Safety organisation not set up' },
  severity: 'warning',
  item: 'organisation',
  source: seed3211,
  messages: {
    missing: {
      zh: '“{unit}”的安全管理机构疑似未落实（{reason}），请核实；应设而未设的，请单位设置机构并把文件名称或文号填入台账。',
      en: 'The safety organisation of {unit} seems not to be in place ({reason}); verify it, and have the unit set it up and enter the document.',
    },
    unknown: {
      zh: '台账看不出“{unit}”是否落实了安全管理机构（{reason}），请向单位了解后补填。',
      en: 'The ledger does not tell whether {unit} has a safety organisation ({reason}); ask the unit and fill it in.',
    },
  },
  check: (unit, context) => requirementProblems(unit, 'organisation', context),
};
