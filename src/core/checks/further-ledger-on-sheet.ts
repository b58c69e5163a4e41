import type { SheetKind } from '../ledger/ledger';
import { dataRule } from '../regulation/sources/checks';
import type { Rule } from './rule';

/** Nothing is written beside records of patrols, training and reports, wherever they stand. */
const withoutResults: ReadonlySet<SheetKind> = new Set<SheetKind>(['patrol', 'training', 'report', 'other']);

export const furtherLedgerOnSheet: Rule = {
  id: 'further-ledger-on-sheet',
  looksAt: 'workbook',
  title: { zh: '台账右边紧挨着另一个台账', en: 'Another ledger stands right of this one' },
  severity: 'warning',
  source: dataRule,
  messages: {
    hemmedIn: {
      zh: '这个台账共{rows}行，已检查并计入汇总，但右边并排着另一个台账，结果写在旁边会被当成那个台账的，所以没有写结果列；请移到单独的工作表后重新体检。',
      en: 'This ledger of {rows} rows was checked and counted, but another one stands to its right, and results beside it would be read as that one’s: no result columns were written. Move it to a sheet of its own and check again.',
    },
  },
  check({ ledger }) {
    return ledger.sheets.flatMap(({ sheet, kind, hemmedIn, headerRows, columns, table }) => {
      if (!hemmedIn || table === null || withoutResults.has(kind)) return [];
      const at = { sheet: sheet.name, row: headerRows[0]!, column: columns[0]!.column };
      return [{ at, message: 'hemmedIn', data: { rows: table.size }, unit: null }];
    });
  },
};
