import { daysBetween } from '../dates/addDays';
import { formatDate } from '../dates/ledgerDate';
import { equipment } from '../ledger/fields/equipment';
import { lawSelfCheck } from '../regulation/sources/checks';
import type { Rule } from './rule';

export const safetyValveOverdue: Rule = {
  id: 'safety-valve-overdue',
  looksAt: 'device',
  title: { zh: '安全阀校验超期', en: 'Safety valve overdue' },
  severity: 'warning',
  source: lawSelfCheck,
  needs: [equipment.safetyValveOn],
  messages: {
    overdue: {
      zh: '安全阀校验有效期到{due}，已过{days}天，请核实；未校验的，请单位立即送校。',
      en: 'The safety valve was valid until {due}, {days} days ago; verify it, and have it tested at once.',
    },
  },
  check({ use, entry }, { asOf }) {
    const due = entry.read(equipment.safetyValveOn);
    if (due.kind !== 'value' || due.value.to >= asOf || use !== 'inUse') return undefined;
    const data = { due: formatDate(due.value), days: daysBetween(due.value.to, asOf) };
    return { at: entry.at(equipment.safetyValveOn), message: 'overdue', data };
  },
};
