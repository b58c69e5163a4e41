import { formatDate } from '../dates/ledgerDate';
import { equipment } from '../ledger/fields/equipment';
import { outlivedLife } from '../register/designLife';
import { lawScrapping } from '../regulation/sources/checks';
import type { Rule } from './rule';

export const designLifeExceeded: Rule = {
  id: 'design-life-exceeded',
  looksAt: 'device',
  title: { zh: '超过设计使用年限', en: 'Design life exceeded' },
  severity: 'warning',
  source: lawScrapping,
  needs: [equipment.designLife],
  messages: {
    exceeded: {
      zh: '自{since}起算，设计使用年限{years}年已满；仍要使用的，应当通过检验或者安全评估并办理登记变更，请核实。',
      en: 'Counted from {since}, the design life of {years} years is over; to go on it must pass an inspection or assessment and be registered anew. Verify it.',
    },
  },
  check({ use, entry }, { asOf }) {
    const over = use === 'inUse' ? outlivedLife(entry, asOf) : null;
    if (over === null) return undefined;
    const data = { since: formatDate(over.since), years: over.years };
    return { at: entry.at(equipment.designLife), message: 'exceeded', data };
  },
};
