import type { CellValue } from '../ledger/snapshot';
import type { Argument, FormulaCell, FormulaResult, FormulaSetting } from './formula';
import type { Parameter } from './parameter';
import { plainArguments } from './plainShape';
import { isRefusal, only, refusals, refuse } from './refusals';

/** A plain form that answers from the cells alone. */
export interface DirectForm {
  readonly parameters: readonly Parameter[];
  /** The answer for one cell of every argument; '' where all are blank is given without it. */
  answer(cells: readonly CellValue[], setting: FormulaSetting): FormulaCell;
}

/** One answer for each cell of the widest range. */
export function answerDirectly(form: DirectForm, args: readonly Argument[], setting: FormulaSetting): FormulaResult {
  const laid = plainArguments(form.parameters, args, setting);
  if (isRefusal(laid)) return only(laid);
  const asked = laid.settings.asOf === null ? setting : { ...setting, today: laid.settings.asOf };
  return Array.from({ length: laid.height }, (_, row) =>
    Array.from({ length: laid.width }, (__, column) => {
      const cells = form.parameters.map((___, at) => laid.cell(at, row, column));
      return errorIn(cells) ?? (cells.every(isNothing) ? '' : form.answer(cells, asked));
    }),
  );
}

function isNothing(cell: CellValue): boolean {
  return cell === null || (typeof cell === 'string' && cell.trim() === '');
}

/** A cell that holds an error cannot be read, and says so in its own place. */
export function errorIn(cells: readonly CellValue[]): FormulaCell | null {
  for (const cell of cells) {
    if (cell !== null && typeof cell === 'object') return refuse(refusals.errorCell, { text: cell.error.slice(0, 20) });
  }
  return null;
}
