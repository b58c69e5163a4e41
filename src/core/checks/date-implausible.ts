import { yearOf } from '../dates/day';
import { formatDate } from '../dates/ledgerDate';
import { dataRule } from '../regulation/sources/checks';
import { valueOn } from '../regulation/valueOn';
import { eachDateOutside } from './eachDateOutside';
import { allDates } from './fieldGroups';
import type { Problem, Rule } from './rule';

/** A day as a number (20230403) begins with its year. */
const yearAsNumber = 10000;

export const dateImplausible: Rule = {
  id: 'date-implausible',
  looksAt: 'workbook',
  title: { zh: '日期不合常理', en: 'Date is implausible' },
  severity: 'warning',
  source: dataRule,
  messages: {
    tooEarly: {
      zh: '“{field}”为{date}，早于{year}年，疑似录入错误，请对照原始资料核实。',
      en: '{field} is {date}, before {year}: probably a slip; check it against the papers.',
    },
    tooLate: {
      zh: '“{field}”为{date}，晚于{year}年，疑似录入错误，请对照原始资料核实。',
      en: '{field} is {date}, after {year}: probably a slip; check it against the papers.',
    },
  },
  check({ ledger, book, asOf }) {
    const limits = valueOn(book.plausibleDates, asOf);
    if (limits === null) return undefined;
    const lastYear = yearOf(asOf) + limits.yearsAhead;
    const { firstYear } = limits;
    const problems: Problem[] = [];
    eachDateOutside(
      ledger,
      allDates,
      { first: firstYear * yearAsNumber, last: (lastYear + 1) * yearAsNumber },
      (date, table, index, field) => {
        const early = yearOf(date.from) < firstYear;
        problems.push({
          at: table.originOf(field, index),
          message: early ? 'tooEarly' : 'tooLate',
          data: {
            field: { zh: field.label, en: field.english },
            date: formatDate(date),
            year: early ? firstYear : lastYear,
          },
        });
      },
    );
    return problems;
  },
};
