import type { ReplaceSheet } from './change';
import { printSetup, type SheetBuilder } from './sheetBuilder';
import type { SheetContext } from './sheetContext';
import type { SheetNames } from './sheetNames';
import { asOfWords, versionWords } from './stampWords';

/** All summary sheets begin with it, in each language: a second run must find and replace them. */
export const summaryPrefix = '汇总·';

export function summarySheet(
  name: string,
  builder: SheetBuilder,
  layout: { readonly columnWidths: readonly number[]; readonly headRows: number },
  context: SheetContext,
  names: SheetNames,
): ReplaceSheet {
  const { report, language } = context;
  return {
    kind: 'replaceSheet',
    name: names.take(summaryPrefix + name),
    content: builder.content({
      columnWidths: layout.columnWidths,
      freeze: { rows: layout.headRows, columns: 0 },
      print: printSetup(
        { first: 0, last: layout.headRows - 1 },
        versionWords(report, language),
        asOfWords(report, language),
      ),
    }),
  };
}
