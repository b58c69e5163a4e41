import { person } from '../ledger/fields/person';
import { idNumberStandard } from '../regulation/sources/checks';
import { eachOddReading } from './oddReadings';
import type { Problem, Rule } from './rule';

export const idNumberDamaged: Rule = {
  id: 'id-number-damaged',
  looksAt: 'workbook',
  title: { zh: '身份证号末几位已丢失', en: 'Last digits of an id number lost' },
  severity: 'error',
  source: idNumberStandard,
  messages: {
    digitsLost: {
      zh: '身份证号按数字录入，末三位已变成0，无法恢复；请先把单元格设为文本，再请本人或单位出示证件，照原件重新录入。',
      en: 'The id number was typed as a number: its last three digits are lost and cannot be restored. Format the cell as text, ask for the card and type it again.',
    },
  },
  check({ ledger }) {
    const problems: Problem[] = [];
    eachOddReading(ledger, [person.idNo], (reading, table, index, field) => {
      if (reading.kind !== 'unreadable' || reading.why !== 'digitsLost') return;
      problems.push({ at: table.originOf(field, index), message: 'digitsLost', verdict: 'unknown' });
    });
    return problems;
  },
};
