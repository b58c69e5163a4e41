import { lawInspection } from '../regulation/sources/checks';
import { dueDates } from './fieldGroups';
import { eachOddReading } from './oddReadings';
import type { Problem, Rule } from './rule';

export const datePermanent: Rule = {
  id: 'date-permanent',
  looksAt: 'workbook',
  title: { zh: '有期限的日期写成“长期”', en: 'A term given as permanent' },
  severity: 'warning',
  source: lawInspection,
  messages: {
    permanent: {
      zh: '“{field}”写的是“{text}”，但检验、证件和整改都有期限，没有长期有效的，请按检验报告或证件填写实际日期。',
      en: '{field} says “{text}”, but inspections, certificates and rectifications have a term; enter the real date from the papers.',
    },
  },
  check({ ledger }) {
    const problems: Problem[] = [];
    eachOddReading(ledger, dueDates, (reading, table, index, field) => {
      if (reading.kind !== 'permanent') return;
      const data = { text: reading.text, field: { zh: field.label, en: field.english } };
      problems.push({ at: table.originOf(field, index), message: 'permanent', data, verdict: 'unknown' });
    });
    return problems;
  },
};
