import { person } from '../ledger/fields/person';
import { certificateTerms } from '../regulation/sources/checks';
import type { Rule } from './rule';

export const certificateDateMissing: Rule = {
  id: 'certificate-date-missing',
  looksAt: 'operator',
  title: { zh: '缺少证件有效期', en: 'Certificate term missing' },
  severity: 'warning',
  item: 'operatorCertificate',
  source: certificateTerms,
  messages: {
    missing: {
      zh: '看不出{name}的证件何时到期：{reason}。请核对证件，补填有效期；未补填前既不算有效，也不算过期。',
      en: 'When the certificate of {name} expires cannot be told: {reason}. Fill it in from the certificate; until then it counts neither as valid nor as expired.',
    },
  },
  check({ index, entry, name }, { deadlines }) {
    const clock = deadlines.operators[index]!;
    if (clock.status !== 'unknown' || entry.read(person.certified).kind === 'none') return undefined;
    const at = clock.at ?? entry.at(person.certExpiresOn);
    return { at, message: 'missing', data: { name, reason: clock.reason }, verdict: 'unknown' };
  },
};
