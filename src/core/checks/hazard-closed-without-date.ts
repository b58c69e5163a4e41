import { hazard } from '../ledger/fields/hazard';
import { seedHazards } from '../regulation/sources/checks';
import type { Rule } from './rule';

export const hazardClosedWithoutDate: Rule = {
  id: 'hazard-closed-without-date',
  looksAt: 'hazard',
  title: { zh: '隐患已销号但没有日期', en: 'Hazard closed without a date' },
  severity: 'warning',
  source: seedHazards,
  messages: {
    undated: {
      zh: '这条隐患写为已整改，但没有整改完成日期，也没有复查日期，看不出是否按期；请补填日期和复查人。',
      en: 'This hazard is said to be rectified, but neither day of rectification nor of verification is given; fill in dates and verifier.',
    },
  },
  check({ closed, entry }) {
    if (closed !== 'closed') return undefined;
    if (entry.read(hazard.rectifiedOn).kind === 'value' || entry.read(hazard.verifiedOn).kind === 'value') {
      return undefined;
    }
    const { table } = entry;
    const field = [hazard.rectifiedOn, hazard.verifiedOn].find((date) => table.has(date)) ?? hazard.status;
    return { at: entry.at(field), message: 'undated', verdict: 'unknown' };
  },
};
