import { formatDate } from '../dates/ledgerDate';
import { hazard } from '../ledger/fields/hazard';
import { dataRule } from '../regulation/sources/checks';
import type { Problem, Rule } from './rule';

const later = [hazard.deadline, hazard.rectifiedOn, hazard.verifiedOn];

export const hazardDatesOutOfOrder: Rule = {
  id: 'hazard-dates-out-of-order',
  looksAt: 'hazard',
  title: { zh: '隐患日期先后颠倒', en: 'Dates of a hazard out of order' },
  severity: 'error',
  source: dataRule,
  messages: {
    order: {
      zh: '“{field}”{date}早于发现日期{found}，先后颠倒，请核实后更正。',
      en: '{field} {date} is before the day of finding {found}; verify and correct it.',
    },
  },
  check({ entry }) {
    const found = entry.read(hazard.foundOn);
    if (found.kind !== 'value') return undefined;
    const problems: Problem[] = [];
    for (const field of later) {
      const date = entry.read(field);
      if (date.kind !== 'value' || date.value.to >= found.value.from) continue;
      const data = {
        field: { zh: field.label, en: field.english },
        date: formatDate(date.value),
        found: formatDate(found.value),
      };
      problems.push({ at: entry.at(field), message: 'order', data });
    }
    return problems;
  },
};
