import { addMonths } from '../dates/addMonths';
import { formatDate } from '../dates/ledgerDate';
import { yearOf } from '../dates/day';
import { equipment } from '../ledger/fields/equipment';
import { lawScrapping } from '../regulation/sources/checks';
import type { Rule } from './rule';

const longestLife = 100;

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
    if (use !== 'inUse') return undefined;
    const life = entry.read(equipment.designLife);
    // A calendar year (2035) in this column is the year of its end, not a length.
    if (life.kind !== 'value' || life.value <= 0 || life.value > longestLife) return undefined;
    const commissioned = entry.read(equipment.commissionedOn);
    const since = commissioned.kind === 'value' ? commissioned : entry.read(equipment.manufacturedOn);
    if (since.kind !== 'value' || yearOf(since.value.to) + life.value > yearOf(asOf)) return undefined;
    if (addMonths(since.value.to, Math.round(life.value * 12)) >= asOf) return undefined;
    const data = { since: formatDate(since.value), years: life.value };
    return { at: entry.at(equipment.designLife), message: 'exceeded', data };
  },
};
