import { ownCells } from '../ledger/grid';
import { dataRule } from '../regulation/sources/checks';
import { oddCells } from './oddCells';
import type { Problem, Rule } from './rule';

export const errorCellInLedger: Rule = {
  id: 'error-cell-in-ledger',
  looksAt: 'workbook',
  title: { zh: '台账里有公式错误', en: 'Error value in the ledger' },
  severity: 'error',
  source: dataRule,
  messages: {
    error: {
      zh: '这个单元格显示“{error}”，公式出错，原来的内容读不到；请修好公式，或者改填实际内容。',
      en: 'This cell shows {error}: its formula fails and nothing can be read; repair it or enter the content itself.',
    },
  },
  check({ ledger }) {
    const problems: Problem[] = [];
    for (const ledgerSheet of ledger.sheets) {
      const { name } = ledgerSheet.sheet;
      const isOurs = ownCells(ledgerSheet.sheet);
      for (const { row, column, cell } of oddCells(ledgerSheet)) {
        if (typeof cell !== 'object' || cell === null || isOurs(row, column)) continue;
        problems.push({ at: { sheet: name, row, column }, message: 'error', data: { error: cell.error } });
      }
    }
    return problems;
  },
};
