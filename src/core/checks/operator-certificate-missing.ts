import { lawStaff } from '../regulation/sources/checks';
import { requirementProblems } from './requirementProblems';
import type { Rule } from './rule';

export const operatorCertificateMissing: Rule = {
  id: 'operator-certificate-missing',
  looksAt: 'unit',
  title: { zh: '作业人员无有效证件', en: 'Operator certificate missing' },
  severity: 'error',
  item: 'operatorCertificate',
  source: lawStaff,
  messages: {
    missing: {
      zh: '“{unit}”疑似有岗位缺少持证作业人员（{reason}）；经核实确无有效证件的人员不得上岗，请单位安排取证或复审。',
      en: 'A post at {unit} seems to lack a certified operator ({reason}); verify it: without a valid certificate nobody may work there.',
    },
    unknown: {
      zh: '台账看不出“{unit}”的作业人员是否持证（{reason}），请向单位索取证件后补填人员台账。',
      en: 'The ledger does not tell whether the operators of {unit} are certified ({reason}); ask for the certificates and fill them in.',
    },
  },
  check: (unit, context) => requirementProblems(unit, 'operatorCertificate', context),
};
