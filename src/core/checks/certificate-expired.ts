import { person } from '../ledger/fields/person';
import { certificateTerms } from '../regulation/sources/checks';
import { overdueProblem } from './overdueProblem';
import type { Rule } from './rule';

export const certificateExpired: Rule = {
  id: 'certificate-expired',
  looksAt: 'operator',
  title: { zh: '作业人员证已过期', en: 'Operator certificate expired' },
  severity: 'error',
  item: 'operatorCertificate',
  source: certificateTerms,
  messages: {
    overdue: {
      zh: '{name}的证件有效期到{due}，已过期{days}天，请核实；没有新证的不得上岗，请单位安排重新取证。',
      en: 'The certificate of {name} was valid until {due}, {days} days ago; verify it: without a new one the person may not work.',
    },
  },
  check({ index, entry, name }, { deadlines }) {
    const problem = overdueProblem(deadlines.operators[index]!, () => entry.at(person.certExpiresOn));
    return problem && { ...problem, data: { ...problem.data, name } };
  },
};
