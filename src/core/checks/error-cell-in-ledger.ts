import type { LedgerTable } from '../ledger/ledgerTable';
import { dataRule } from '../regulation/sources/checks';
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
    for (const { table } of ledger.sheets) if (table !== null) search(table, problems);
    return problems;
  },
};

/** Looks at the cells themselves, so that columns which nobody understood are looked at too. */
function search({ sheet, rowNumbers }: LedgerTable, problems: Problem[]): void {
  const ours = new Set(Object.values(sheet.marks?.resultColumns ?? {}));
  for (const row of rowNumbers) {
    const cells = sheet.values[row - sheet.origin.row] ?? [];
    for (let across = 0; across < cells.length; across++) {
      const cell = cells[across];
      if (typeof cell !== 'object' || cell === null) continue;
      const column = sheet.origin.column + across;
      if (ours.has(column)) continue;
      problems.push({ at: { sheet: sheet.name, row, column }, message: 'error', data: { error: cell.error } });
    }
  }
}
