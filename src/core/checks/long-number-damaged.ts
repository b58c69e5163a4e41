import { dataRule } from '../regulation/sources/checks';
import { codeFields } from './fieldGroups';
import { eachOddReading } from './oddReadings';
import type { Problem, Rule } from './rule';

export const longNumberDamaged: Rule = {
  id: 'long-number-damaged',
  looksAt: 'workbook',
  title: { zh: '长编号末几位已丢失', en: 'Last digits of a long number lost' },
  severity: 'error',
  source: dataRule,
  messages: {
    digitsLost: {
      zh: '“{field}”按数字录入，超过15位的部分已变成0，无法恢复；请先把单元格设为文本，再向单位索取证书，照原件重新录入。',
      en: '{field} was typed as a number: digits after the fifteenth are lost and cannot be restored. Format the cell as text, ask the unit for the paper and type it again.',
    },
  },
  check({ ledger }) {
    const problems: Problem[] = [];
    eachOddReading(ledger, codeFields, (reading, table, index, field) => {
      if (reading.kind !== 'unreadable' || reading.why !== 'digitsLost') return;
      const data = { field: { zh: field.label, en: field.english } };
      problems.push({ at: table.originOf(field, index), message: 'digitsLost', data, verdict: 'unknown' });
    });
    return problems;
  },
};
