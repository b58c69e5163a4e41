import type { ResultsAs } from '../desk/desk';
import { rememberedKeys } from '../port/rememberedKeys';
import type { WorkbookPort } from '../port/workbookPort';
import type { Work } from './command';

const key = rememberedKeys.resultsAs;

export type ResultsChoice = 'values' | 'formulas';

/** Values, unless the user has chosen formulas for this workbook. */
export async function recallResultsAs(port: WorkbookPort): Promise<ResultsChoice> {
  return (await port.recall(key)) === 'formulas' ? 'formulas' : 'values';
}

export async function rememberResultsAs(port: WorkbookPort, choice: ResultsChoice): Promise<void> {
  await port.remember(key, choice === 'formulas' ? choice : null);
}

/** Formulas need an Excel in which one fills a column; a day that is not today stands fixed in them. */
export async function resultsAs({ port, asOf, today }: Work): Promise<ResultsAs> {
  if (!port.canSpill || (await recallResultsAs(port)) === 'values') return { as: 'values' };
  return { as: 'formulas', day: asOf === today ? null : asOf };
}
