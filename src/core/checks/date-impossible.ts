import { fillingRule } from '../regulation/sources/checks';
import { allDates } from './fieldGroups';
import { eachOddReading } from './oddReadings';
import type { Problem, Rule } from './rule';

export const dateImpossible: Rule = {
  id: 'date-impossible',
  looksAt: 'workbook',
  title: { zh: '日期不存在', en: 'Date does not exist' },
  severity: 'error',
  source: fillingRule,
  needs: allDates,
  messages: {
    impossible: {
      zh: '日历上没有“{text}”这一天，请对照原始资料更正。',
      en: 'The calendar has no {text}; correct it from the papers.',
    },
  },
  check({ ledger }) {
    const problems: Problem[] = [];
    eachOddReading(ledger, allDates, (reading, table, index, field) => {
      if (reading.kind !== 'unreadable' || reading.why !== 'impossible') return;
      problems.push({ at: table.originOf(field, index), message: 'impossible', data: { text: reading.text } });
    });
    return problems;
  },
};
