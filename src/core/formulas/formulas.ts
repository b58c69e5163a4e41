import { formulaOf } from './formulaDefinition';
import { formulaDefinitions } from './formulaDefinitions';
import type { Formula } from './formula';
import { type FormulaId, formulaIds } from './formulaIds';

/**
 * The functions for cells. Each has two forms: by header rows and data rows, which answers each row exactly as the
 * pane writes it beside the ledger, and by plain arguments. Cells come without number formats, so a date that a cell
 * shows as a month counts as its day here; the pane, which sees the format, takes the month.
 */
export const formulas = Object.fromEntries(formulaIds.map((id) => [id, formulaOf(formulaDefinitions[id])])) as Readonly<
  Record<FormulaId, Formula>
>;
