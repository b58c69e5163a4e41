import type { RewriteFormulas } from '../core';
import type { FormulaInCell } from '../port/workbookPort';

type Now = RewriteFormulas['cells'][number]['now'];

/** One change a sheet, in the order in which the formulas were found. */
export function rewrites(found: readonly FormulaInCell[], nowOf: (formula: FormulaInCell) => Now): RewriteFormulas[] {
  const bySheet = new Map<string, RewriteFormulas['cells'][number][]>();
  for (const formula of found) {
    const { sheet, row, column } = formula;
    const cells = bySheet.get(sheet) ?? [];
    cells.push({ row, column, was: formula.formula, now: nowOf(formula) });
    bySheet.set(sheet, cells);
  }
  return [...bySheet].map(([sheet, cells]) => ({ kind: 'rewriteFormulas', sheet, cells }));
}
