import { person } from '../ledger/fields/person';
import { lawStaff } from '../regulation/sources/checks';
import type { Rule } from './rule';

export const certificateDenied: Rule = {
  id: 'certificate-denied',
  looksAt: 'operator',
  title: { zh: '台账写明没有证件', en: 'Said to have no certificate' },
  severity: 'error',
  item: 'operatorCertificate',
  source: lawStaff,
  needs: [person.certified],
  messages: {
    denied: {
      zh: '“{field}”写明{name}没有证件，疑似无证上岗；请核实，确无有效证件的不得上岗。',
      en: '“{field}” says that {name} has no certificate; verify it: without one nobody may work.',
    },
    contradicted: {
      zh: '“{field}”写明{name}没有证件，又填有未过期的证件日期，两处不一致；请对照证件核实。',
      en: '“{field}” says that {name} has no certificate, yet a date of one that has not expired is given; compare them with the certificate.',
    },
  },
  check({ index, entry, name }, { deadlines }) {
    if (entry.read(person.certified).kind !== 'none') return undefined;
    const { status } = deadlines.operators[index]!;
    if (status === 'overdue' || status === 'notApplicable') return undefined;
    const data = { name, field: { zh: person.certified.label, en: person.certified.english } };
    const at = entry.at(person.certified);
    if (status === 'unknown') return { at, message: 'denied', data };
    return { at, message: 'contradicted', data, verdict: 'unknown', severity: 'warning' };
  },
};
