import type { SheetBuilder } from '../sheetBuilder';
import type { SheetContext } from '../sheetContext';
import { asOfWords, proposalWords, versionWords } from '../stampWords';

/** Title, day, rule version, and that the grading rules are proposals. Returns the number of rows. */
export function headSection(builder: SheetBuilder, title: string, context: SheetContext): number {
  const { report, language } = context;
  builder.banner(title, 'title', 28);
  builder.banner(`${asOfWords(report, language)} | ${versionWords(report, language)}`, 'subtitle');
  builder.banner(proposalWords(report, language), 'note');
  return builder.nextRow;
}
