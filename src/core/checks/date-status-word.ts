import { fillingRule } from '../regulation/sources/checks';
import { allDates } from './fieldGroups';
import { eachOddReading } from './oddReadings';
import type { Problem, Rule } from './rule';

export const dateStatusWord: Rule = {
  id: 'date-status-word',
  looksAt: 'workbook',
  title: { zh: '日期栏写了状态', en: 'A status where a date belongs' },
  severity: 'warning',
  source: fillingRule,
  messages: {
    state: {
      zh: '“{field}”栏写的是“{text}”，不是日期；请把它移到使用状态栏或备注栏，日期栏填写报告或证件上的日期。',
      en: '{field} says “{text}”, which is no date; move it to the status or remarks column and enter the date from the papers.',
    },
  },
  check({ ledger }) {
    const problems: Problem[] = [];
    eachOddReading(ledger, allDates, (reading, table, index, field) => {
      if (reading.kind !== 'state') return;
      const data = { text: reading.text, field: { zh: field.label, en: field.english } };
      problems.push({ at: table.originOf(field, index), message: 'state', data, verdict: 'unknown' });
    });
    return problems;
  },
};
