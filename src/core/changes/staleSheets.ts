import type { ReplaceSheet } from './change';
import { headSection } from './sections/headSection';
import { listColumnWidths } from './sections/listColumns';
import { SheetBuilder } from './sheetBuilder';
import type { SheetContext } from './sheetContext';
import { SheetNames } from './sheetNames';
import { summaryPrefix, summarySheet } from './summarySheet';

/** Summary sheets of an earlier run that this one has nothing for: emptied with a word, or they would show old figures. */
export function staleSheets(context: SheetContext, made: readonly ReplaceSheet[]): ReplaceSheet[] {
  const { ledger } = context.report;
  const names = new SheetNames(ledger);
  const current = new Set(made.map(({ name }) => name.toLowerCase()));
  return ledger.sheets
    .filter(({ sheet }) => sheet.marks?.generated === true && sheet.name.startsWith(summaryPrefix))
    .filter(({ sheet }) => !current.has(sheet.name.toLowerCase()))
    .map(({ sheet }) => {
      const builder = new SheetBuilder(listColumnWidths.length);
      const headRows = headSection(builder, sheet.name, context);
      builder.banner(context.say('本次没有属于此表的单位和设备。', 'Nothing belongs here this time.'), 'note');
      const name = sheet.name.slice(summaryPrefix.length);
      return summarySheet(name, builder, { columnWidths: listColumnWidths, headRows }, context, names);
    });
}
