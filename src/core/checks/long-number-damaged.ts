import { dataRule } from '../regulation/sources/checks';
import { codeFields, oddCells } from './oddCells';
import type { Problem, Rule } from './rule';

export const longNumberDamaged: Rule = {
  id: 'long-number-damaged',
  looksAt: 'workbook',
  title: { zh: '长编号末几位已丢失', en: 'Last digits of a long number lost' },
  severity: 'error',
  source: dataRule,
  needs: [...codeFields],
  messages: {
    digitsLost: {
      zh: '“{field}”按数字录入，超过15位的部分已变成0，无法恢复；请先把单元格设为文本，再向单位索取证书，照原件重新录入。',
      en: '{field} was typed as a number: digits after the fifteenth are lost and cannot be restored. Format the cell as text, ask the unit for the paper and type it again.',
    },
  },
  check({ ledger }) {
    const problems: Problem[] = [];
    for (const sheet of ledger.sheets) {
      for (const { row, column, field, cell } of oddCells(sheet)) {
        if (field === null || !codeFields.has(field)) continue;
        const reading = field.read(cell, '', { dateSystem: 1900 });
        if (reading.kind !== 'unreadable' || reading.why !== 'digitsLost') continue;
        const data = { field: { zh: field.label, en: field.english } };
        const at = { sheet: sheet.sheet.name, row, column };
        problems.push({ at, message: 'digitsLost', data, verdict: 'unknown' });
      }
    }
    return problems;
  },
};
