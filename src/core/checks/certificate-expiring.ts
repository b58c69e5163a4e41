import { formatDate } from '../dates/ledgerDate';
import { person } from '../ledger/fields/person';
import { certificateTerms } from '../regulation/sources/checks';
import type { Rule } from './rule';

export const certificateExpiring: Rule = {
  id: 'certificate-expiring',
  looksAt: 'operator',
  title: { zh: '作业人员证即将到期', en: 'Operator certificate expiring' },
  severity: 'info',
  item: 'operatorCertificate',
  source: certificateTerms,
  messages: {
    applyNow: {
      zh: '{name}的证件有效期到{due}，还剩{days}天；复审应在届满1个月以前申请，请提醒立即办理。',
      en: 'The certificate of {name} is valid until {due}, {days} days left; renewal is to be applied for a month before: remind them now.',
    },
    dueSoon: {
      zh: '{name}的证件有效期到{due}，还剩{days}天，请提醒准备复审。',
      en: 'The certificate of {name} is valid until {due}, {days} days left; remind them to prepare the renewal.',
    },
  },
  check({ index, entry, name }, { deadlines }) {
    const clock = deadlines.operators[index]!;
    if ((clock.status !== 'applyNow' && clock.status !== 'dueSoon') || clock.due === null) return undefined;
    return {
      at: clock.at ?? entry.at(person.certExpiresOn),
      message: clock.status,
      data: { name, due: formatDate(clock.due), days: clock.daysLeft ?? 0 },
      severity: clock.status === 'applyNow' ? 'warning' : 'info',
    };
  },
};
