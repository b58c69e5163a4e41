import { fillingRule } from '../regulation/sources/checks';
import { allDates } from './fieldGroups';
import { eachOddReading } from './oddReadings';
import type { Problem, Rule } from './rule';

export const dateUnreadable: Rule = {
  id: 'date-unreadable',
  looksAt: 'workbook',
  title: { zh: '日期读不出来', en: 'Date cannot be read' },
  severity: 'warning',
  source: fillingRule,
  needs: allDates,
  messages: {
    ambiguous: {
      zh: '“{text}”可以读成两个不同的日期，不能猜测，请对照原始资料改写成“2023-04-03”这样的完整日期。',
      en: '“{text}” can be read as two different dates and is not guessed; rewrite it in full from the papers, as 2023-04-03.',
    },
    malformed: {
      zh: '“{text}”不是日期，请对照原始资料改写成“2023-04-03”这样的完整日期，说明文字写到备注栏。',
      en: '“{text}” is not a date; rewrite it in full from the papers, as 2023-04-03, and move words to the remarks.',
    },
  },
  check({ ledger }) {
    const problems: Problem[] = [];
    eachOddReading(ledger, allDates, (reading, table, index, field) => {
      if (reading.kind !== 'unreadable' || (reading.why !== 'ambiguous' && reading.why !== 'malformed')) return;
      const { text, why } = reading;
      problems.push({ at: table.originOf(field, index), message: why, data: { text }, verdict: 'unknown' });
    });
    return problems;
  },
};
