import { addMonths } from '../dates/addMonths';
import { formatDate } from '../dates/ledgerDate';
import { person } from '../ledger/fields/person';
import { certificateTerms } from '../regulation/sources/checks';
import { valueOn } from '../regulation/valueOn';
import type { Rule } from './rule';

export const certificateTermImplausible: Rule = {
  id: 'certificate-term-implausible',
  looksAt: 'operator',
  title: { zh: '证件有效期不合理', en: 'Certificate term implausible' },
  severity: 'warning',
  item: 'operatorCertificate',
  source: certificateTerms,
  needs: [person.certIssuedOn],
  messages: {
    tooLong: {
      zh: '发证日期{issued}到有效期{expires}超过{years}年，证件有效期只有{years}年，请核对证件。',
      en: 'From {issued} to {expires} is more than {years} years, but a certificate is valid for {years}; check it.',
    },
    reversed: {
      zh: '有效期{expires}早于发证日期{issued}，先后颠倒，请核对证件。',
      en: 'The term {expires} ends before the day of issue {issued}; check the certificate.',
    },
  },
  check({ entry, certExpiresOn }, { book, asOf }) {
    if (certExpiresOn.kind !== 'value') return undefined;
    const issued = entry.read(person.certIssuedOn);
    const months = valueOn(book.certificateTermMonths, asOf);
    if (issued.kind !== 'value' || months === null) return undefined;
    const at = entry.at(person.certExpiresOn);
    const data = { issued: formatDate(issued.value), expires: formatDate(certExpiresOn.value), years: months / 12 };
    if (certExpiresOn.value.to < issued.value.from) return { at, message: 'reversed', data, severity: 'error' };
    return certExpiresOn.value.from > addMonths(issued.value.to, months) ? { at, message: 'tooLong', data } : undefined;
  },
};
