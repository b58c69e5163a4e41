import { person } from '../ledger/fields/person';
import { certificateItems } from '../regulation/sources/checks';
import type { Rule } from './rule';

export const certificateOldCode: Rule = {
  id: 'certificate-old-code',
  looksAt: 'operator',
  title: { zh: '证件用的是旧代号', en: 'Certificate item of the old coding' },
  severity: 'warning',
  item: 'operatorCertificate',
  source: certificateItems,
  needs: [person.certItem],
  messages: {
    old: {
      zh: '作业项目{items}是2019年6月以前的旧代号，按旧代号发的证一般已经过期；请核对证件，换过新证的填写新代号。',
      en: 'Item {items} is of the coding before June 2019; certificates of that time should have expired. Check the certificate and enter today’s item.',
    },
  },
  check({ oldItems, entry }) {
    if (oldItems.length === 0) return undefined;
    return { at: entry.at(person.certItem), message: 'old', data: { items: oldItems.join('、') } };
  },
};
