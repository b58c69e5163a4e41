import { formulaOf } from './formulaDefinition';
import { formulaDefinitions } from './formulaDefinitions';
import type { Formula } from './formula';
import { type FormulaId, formulaIds } from './formulaIds';

/**
 * The functions for cells. Each has two forms: by header rows and data rows, which answers each row exactly as the
 * pane writes it beside the ledger, and by plain arguments. They see values only: a date that its cell shows as a month
 * counts as its day unless the door hands over the month as text, and merged cells are known where the door tells them.
 */
export const formulas = Object.fromEntries(formulaIds.map((id) => [id, formulaOf(formulaDefinitions[id])])) as Readonly<
  Record<FormulaId, Formula>
>;
