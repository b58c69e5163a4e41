import { dataRule } from '../regulation/sources/checks';
import type { Rule } from './rule';

export const furtherLedgerOnSheet: Rule = {
  id: 'further-ledger-on-sheet',
  looksAt: 'workbook',
  title: { zh: '一张工作表上有几个台账', en: 'Several ledgers on one sheet' },
  severity: 'warning',
  source: dataRule,
  messages: {
    further: {
      zh: '这里起是同一张工作表上的另一个台账，共{rows}行，已一并检查并计入汇总，但旁边没有写结果列；请移到单独的工作表后重新体检。',
      en: 'Another ledger of {rows} rows begins here on the same sheet; it was checked and counted, but no result columns stand beside it. Move it to a sheet of its own and check again.',
    },
  },
  check({ ledger }) {
    return ledger.sheets.flatMap(({ sheet, further, headerRows, columns, table }) => {
      if (!further || table === null) return [];
      const at = { sheet: sheet.name, row: headerRows[0]!, column: columns[0]!.column };
      return [{ at, message: 'further', data: { rows: table.size }, unit: null }];
    });
  },
};
