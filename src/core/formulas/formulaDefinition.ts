import type { Text } from '../text';
import { answerDirectly, type DirectForm } from './directForm';
import type { Argument, Formula, FormulaCell, FormulaError, FormulaResult, FormulaSetting } from './formula';
import type { FormulaId } from './formulaIds';
import { ledgerArguments, type LedgerForm } from './ledgerArguments';
import { answerAsLedger, type MadeForm } from './madeForm';
import { type LedgerAnswers, onLedger } from './onLedger';
import type { LedgerParameter } from './parameter';
import { isRefusal, only, refuse } from './refusals';

/** One function: what it answers by header rows and data rows, and by plain arguments. */
export type FormulaDefinition = {
  readonly id: FormulaId;
  /** What it gives, in one sentence. */
  readonly says: Text;
  /** A call by plain arguments; `example` of the other form is the same for all. */
  readonly example: string;
} & (
  | { readonly ledger: LedgerAnswers; readonly plain: MadeForm | DirectForm }
  | { readonly ledger: null; readonly plain: DirectForm }
);

/** The function that a definition describes. It never throws. */
export function formulaOf(definition: FormulaDefinition): Formula {
  return (args, setting) => {
    const result = answer(definition, args, setting);
    return result.some((row) => row.some(isError)) ? named(result, definition.id) : result;
  };
}

function answer(definition: FormulaDefinition, args: readonly Argument[], setting: FormulaSetting): FormulaResult {
  const { ledger, plain } = definition;
  if (ledger !== null) {
    const call = ledgerArguments(args, setting, ledgerFormOf(plain));
    if (call !== null) return isRefusal(call) ? only(call) : onLedger(ledger, call, setting);
    if (!('answer' in plain)) return answerAsLedger(plain, ledger, args, setting);
  }
  return answerDirectly(plain as DirectForm, args, setting);
}

/** A wide area may be the first plain argument where that one takes lists. */
function ledgerFormOf({ parameters }: MadeForm | DirectForm): LedgerForm {
  const first: LedgerParameter | undefined = parameters[0];
  return {
    listsFirst: first?.per !== undefined || first?.across !== undefined,
    knowsDetail: parameters.some(({ role }) => role === 'detail'),
  };
}

function isError(cell: FormulaCell): cell is FormulaError {
  return typeof cell === 'object';
}

function named(result: FormulaResult, name: FormulaId): FormulaResult {
  return result.map((row) => row.map((cell) => (isError(cell) ? refuse(cell, { name }) : cell)));
}
